package io.bellwether.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 1, 1",
        "'', a b, 0, 0",
        "a b, '', 0, 0",
        "A b!, a B, 1, 1",
        "a b c d, a b, 0.5, 1",
        "a a a, a, 0.3333, 1",
        "a, a a a, 1, 0.3333",
        "don't, don t, 1, 1",
        "日本語, 日本, 0.6667, 1",
    })
    void countsTokensAsOftenAsTheyStandInBoth(String extracted, String expected, double precision, double recall) {
        Overlap overlap = Overlap.of(extracted, expected);

        assertThat(overlap.precision()).isCloseTo(precision, within(0.0001));
        assertThat(overlap.recall()).isCloseTo(recall, within(0.0001));
    }
}

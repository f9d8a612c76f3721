package io.bellwether.classify.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "venezuelan, venezu",
        "venezuela, venezu",
        "chip, chip",
        "20b, 20",
        "20bn, 20",
        "20, 20",
        "350bn, 350",
        "5k, 5",
        "2026, 2026",
        "4th, 4th",
        "4080ti, 4080ti",
        "1234567m, 1234567m"
    })
    void wordsAreTheirFirstLettersAndAmountsTheirDigits(String form, String stem) {
        assertThat(Stem.of(form)).isEqualTo(stem);
    }
}

package io.bellwether.classify.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

    /** Ends as in Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsons(int right, int marked, double low, double high) {
        Precision precision = new Precision(right, marked);
        assertThat(precision.low()).isCloseTo(low, within(5e-5));
        assertThat(precision.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void withoutMarksThereIsNone() {
        assertThatThrownBy(() -> new Precision(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdShiftTest {

    @Test
    void staysWhereNothingIsGained() {
        assertThat(ThresholdShift.best(500, shift -> new int[] {80, 10, 10})).isZero();
    }

    @Test
    void staysWhereNextToNothingIsGained() {
        assertThat(ThresholdShift.best(500, shift -> new int[] {1000 + (shift > 0.05 ? 1 : 0), 100, 100}))
                .isZero();
    }

    @Test
    void goesToTheFirstShiftThatIsBest() {
        double shift = ThresholdShift.best(500, at -> new int[] {80, at >= 0.07 ? 2 : 40, 10});
        assertThat(shift).isCloseTo(0.07, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01", "50, 0.1", "100000, 0.2"})
    void goesNoFurtherThanItsMarksAllow(int wanted, double most) {
        double shift = ThresholdShift.best(wanted, at -> new int[] {80, 0, (int) (1000 + 1000 * at)});
        assertThat(shift).isBetween(-most - 1e-9, 0.0);
    }

    @Test
    void isNothingWithoutMarks() {
        assertThat(ThresholdShift.best(0, shift -> new int[3])).isZero();
    }
}

package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.profile.Calibration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CalibrationLearningTest {

    private static final Calibration GIVEN = new Calibration(0, 1);

    @Test
    void noMarksLeaveItAsItIs() {
        assertThat(CalibrationLearning.fit(GIVEN, new double[0], new boolean[0]))
                .isEqualTo(GIVEN);
    }

    @Test
    void unwantedArticlesOfHighOddsMakeItStricter() {
        Calibration learned = CalibrationLearning.fit(GIVEN, repeated(1.5, 40), new boolean[40]);
        assertThat(learned.score(1.5)).isLessThan(GIVEN.score(1.5) - 0.2);
    }

    @Test
    void aFewMarksMoveItLess() {
        double few =
                CalibrationLearning.fit(GIVEN, repeated(1.5, 3), new boolean[3]).score(1.5);
        double many = CalibrationLearning.fit(GIVEN, repeated(1.5, 60), new boolean[60])
                .score(1.5);
        assertThat(few).isBetween(many + 0.1, GIVEN.score(1.5));
    }

    @Test
    void staysInItsBoundsHoweverManyTheMarks() {
        Calibration learned = CalibrationLearning.fit(GIVEN, repeated(6, 5000), new boolean[5000]);
        assertThat(learned.midpoint()).isBetween(-CalibrationLearning.MOST_SHIFT, CalibrationLearning.MOST_SHIFT);
        assertThat(learned.spread())
                .isBetween(1 / CalibrationLearning.MOST_WIDENING - 1e-3, CalibrationLearning.MOST_WIDENING + 1e-3);
    }

    @Test
    void scoresThatAreRightAlreadyMoveLittle() {
        double[] raws = new double[400];
        boolean[] answers = new boolean[400];
        for (int place = 0; place < raws.length; place++) {
            raws[place] = place % 2 == 0 ? 1 : -1;
            answers[place] = place % 100 < 73 == (place % 2 == 0);
        }
        Calibration learned = CalibrationLearning.fit(GIVEN, raws, answers);
        assertThat(learned.midpoint()).isCloseTo(0, within(0.35));
    }

    private static double[] repeated(double raw, int times) {
        double[] raws = new double[times];
        Arrays.fill(raws, raw);
        return raws;
    }
}

package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final double[] TRUE_WEIGHTS = {1.5, -0.7, 0.4};

    @Test
    void findsTheWeightsThatMadeTheAnswers() {
        Answers answers = answers(20_000);
        double[] weights = LogisticFit.standardised(answers.rows(), answers.answers(), 1e-3);
        assertThat(weights).hasSize(3);
        for (int place = 0; place < weights.length; place++) {
            assertThat(weights[place]).isCloseTo(TRUE_WEIGHTS[place], within(0.06));
        }
    }

    @Test
    void isTheSameHoweverColumnsAreScaled() {
        Answers answers = answers(500);
        double[][] scaled = Arrays.stream(answers.rows())
                .map(row -> new double[] {row[0] * 1000 + 5, row[1]})
                .toArray(double[][]::new);
        double[] weights = LogisticFit.standardised(answers.rows(), answers.answers(), 10);
        double[] ofScaled = LogisticFit.standardised(scaled, answers.answers(), 10);
        assertThat(ofScaled[0] * 1000).isCloseTo(weights[0], within(1e-6));
        assertThat(ofScaled[1]).isCloseTo(weights[1], within(1e-6));
    }

    @Test
    void staysFiniteWhereOneColumnTellsAllAnswersAndAnotherNeverVaries() {
        double[][] rows = {{-2, 7}, {-1, 7}, {1, 7}, {2, 7}};
        double[] weights = LogisticFit.standardised(rows, new boolean[] {false, false, true, true}, 1);
        assertThat(weights[0]).isBetween(0.1, 10.0);
        assertThat(weights[1]).isZero();
    }

    @Test
    void answersAllAlikeGiveWeightsOfNothingButTheConstant() {
        double[][] rows = {{1}, {2}, {3}};
        double[] weights = LogisticFit.standardised(rows, new boolean[] {false, false, false}, 1);
        assertThat(weights[0]).isCloseTo(0, within(0.01));
        assertThat(weights[1]).isBetween(-40.0, -5.0);
    }

    @Test
    void fewAnswersMoveAFirmPriorLittleAndManyMoveItFar() {
        LogisticFit.Prior prior = new LogisticFit.Prior(new double[] {0}, new double[] {5});
        double few = LogisticFit.fit(ones(2), new boolean[] {true, true}, prior)[0];
        boolean[] yes = new boolean[200];
        Arrays.fill(yes, true);
        double many = LogisticFit.fit(ones(200), yes, prior)[0];
        assertThat(few).isBetween(0.1, 0.25);
        assertThat(many).isGreaterThan(2);
    }

    @Test
    void noAnswersLeaveThePrior() {
        LogisticFit.Prior prior = new LogisticFit.Prior(new double[] {1, -2}, new double[] {1, 1});
        assertThat(LogisticFit.fit(new double[0][], new boolean[0], prior)).containsExactly(1, -2);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Answers(double[][] rows, boolean[] answers) {}

    /** Drawn with the true weights, of which the last is the constant, from a fixed seed. */
    private static Answers answers(int count) {
        Random random = new Random(7);
        double[][] rows = new double[count][];
        boolean[] answers = new boolean[count];
        for (int row = 0; row < count; row++) {
            rows[row] = new double[] {random.nextGaussian(), 3 * random.nextGaussian() + 1};
            double odds = TRUE_WEIGHTS[0] * rows[row][0] + TRUE_WEIGHTS[1] * rows[row][1] + TRUE_WEIGHTS[2];
            answers[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
        }
        return new Answers(rows, answers);
    }

    private static double[][] ones(int count) {
        double[][] rows = new double[count][];
        Arrays.fill(rows, new double[] {1});
        return rows;
    }
}

package io.bellwether.classify.learn;

import java.util.function.DoubleFunction;

/**
 * Moves a threshold of all themes alike to where the pooled F1 of the marks is best: by no more than {@value #MOST}, by less where few
 * articles were wanted, and not at all where it would gain next to nothing.
 */
final class ThresholdShift {

    static final double MOST = 0.2;

    /** Half of the bound is open at so many wanted marks. */
    private static final double HALF_OPEN = 50;

    private static final double STEP = 0.01;
    private static final double LEAST_GAIN = 0.005;

    private ThresholdShift() {}

    /**
     * The shift, 0 when there is none.
     *
     * @param wanted how many marks ask for a tag
     * @param counts right, wrong and missed of all themes at a shift
     */
    static double best(int wanted, DoubleFunction<int[]> counts) {
        double bound = MOST * wanted / (wanted + HALF_OPEN);
        double best = 0;
        double reached = f1(counts.apply(0)) + LEAST_GAIN;
        for (int step = 1; step * STEP <= bound; step++) {
            for (double shift : new double[] {step * STEP, -step * STEP}) {
                double f1 = f1(counts.apply(shift));
                if (f1 > reached) {
                    reached = f1;
                    best = shift;
                }
            }
        }
        return best;
    }

    private static double f1(int[] counts) {
        int all = 2 * counts[0] + counts[1] + counts[2];
        return all == 0 ? 0 : 2.0 * counts[0] / all;
    }
}

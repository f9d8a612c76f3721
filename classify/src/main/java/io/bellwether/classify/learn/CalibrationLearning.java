package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;

/**
 * Refits a theme's calibration to marks: logistic regression of the answers on the logarithm of the odds (Platt 1999), held near the old
 * calibration by a prior worth about twenty marks for the midpoint and eighty for the spread, and bounded however many marks there are.
 */
final class CalibrationLearning {

    /** The midpoint moves by no more, in the logarithm of the odds. */
    static final double MOST_SHIFT = 2;

    /** The spread becomes at most so many times wider or narrower. */
    static final double MOST_WIDENING = 2;

    private static final double MIDPOINT_STRENGTH = 5;
    private static final double SPREAD_STRENGTH = 20;

    private CalibrationLearning() {}

    static Calibration fit(Calibration old, double[] raws, boolean[] answers) {
        double[][] rows = new double[raws.length][];
        for (int place = 0; place < raws.length; place++) {
            rows[place] = new double[] {(raws[place] - old.midpoint()) / old.spread(), 1};
        }
        double[] weights = LogisticFit.fit(rows, answers, new LogisticFit.Prior(new double[] {1, 0}, new double[] {
            SPREAD_STRENGTH, MIDPOINT_STRENGTH
        }));
        double slope = Math.clamp(weights[0], 1 / MOST_WIDENING, MOST_WIDENING);
        double shift = Math.clamp(-weights[1] / slope * old.spread(), -MOST_SHIFT, MOST_SHIFT);
        return new Calibration(round(old.midpoint() + shift), round(old.spread() / slope));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

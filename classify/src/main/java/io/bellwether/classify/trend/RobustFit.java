package io.bellwether.classify.trend;

import java.util.Arrays;

/**
 * A rhythm learned from weeks that held bursts: the past fades, and what is far from the rhythm counts less, so that neither a burst nor
 * an outage becomes what is usual. Farrington et al., "A statistical algorithm for the early detection of outbreaks of infectious disease"
 * (1996), weigh past outbreaks down by their Anscombe residuals; from 2.58 deviations on, as Noufaily et al., "An improved algorithm for
 * outbreak detection in multiple surveillance systems" (2013), found better. Here in blocks of six hours, in which also small rates show.
 */
final class RobustFit {

    /** After so many hours a past hour counts half: three weeks. */
    private static final double HALF_LIFE = 21 * 24;

    private static final int BLOCK = 6;
    private static final int ROUNDS = 3;
    private static final double FAR = 2.58;
    /** The median distance of a normal distribution in deviations. */
    private static final double MEDIAN_DEVIATION = 0.6745;

    private final Rhythm rhythm;
    private final double[] fading;
    private final double[] weight;

    private RobustFit(Rhythm rhythm, double[] fading, double[] weight) {
        this.rhythm = rhythm;
        this.fading = fading;
        this.weight = weight;
    }

    static RobustFit of(Sample sample) {
        double[] fading = new double[sample.length()];
        for (int at = 0; at < fading.length; at++) {
            fading[at] = sample.exposure(at) > 0 ? Math.pow(0.5, (fading.length - at) / HALF_LIFE) : 0;
        }
        double[] weight = fading.clone();
        Rhythm rhythm = Rhythm.fit(sample, weight);
        for (int round = 1; round < ROUNDS; round++) {
            weight = doubted(sample, rhythm, fading);
            rhythm = Rhythm.fit(sample, weight);
        }
        return new RobustFit(rhythm, fading, weight);
    }

    Rhythm rhythm() {
        return rhythm;
    }

    /** How much an hour of the sample counted, 0 to 1. */
    double weight(int at) {
        return weight[at];
    }

    /** Whether an hour is too far from the rhythm to be usual. */
    boolean doubted(int at) {
        return weight[at] < fading[at];
    }

    private static double[] doubted(Sample sample, Rhythm rhythm, double[] fading) {
        double[] residuals = new double[(fading.length + BLOCK - 1) / BLOCK];
        for (int block = 0; block < residuals.length; block++) {
            residuals[block] = residual(sample, rhythm, block * BLOCK);
        }
        double scale = scale(residuals);
        double[] weight = fading.clone();
        for (int at = 0; at < weight.length; at++) {
            double far = Math.abs(residuals[at / BLOCK]) / scale;
            weight[at] *= far > FAR ? FAR * FAR / (far * far) : 1;
        }
        return weight;
    }

    /** Anscombe's residual: nearly normal for any rate; 0 of a block in which nothing was expected. */
    private static double residual(Sample sample, Rhythm rhythm, int from) {
        double counted = 0;
        double expected = 0;
        for (int at = from; at < Math.min(from + BLOCK, sample.length()); at++) {
            double exposure = sample.exposure(at);
            counted += exposure > 0 ? sample.count(at) : 0;
            expected += exposure * rhythm.at(sample.first() + at);
        }
        double third = Math.cbrt(expected);
        return expected > 0 ? 1.5 * (Math.pow(Math.cbrt(counted), 2) - third * third) / Math.sqrt(third) : 0;
    }

    /** The usual deviation in the middle of all residuals, which bursts do not reach; at least Poisson's. */
    private static double scale(double[] residuals) {
        double[] sizes = Arrays.stream(residuals).map(Math::abs).sorted().toArray();
        return Math.max(1, sizes[sizes.length / 2] / MEDIAN_DEVIATION);
    }
}

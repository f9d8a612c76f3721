package io.bellwether.article.profile;

/**
 * How a theme's raw score, the logarithm of the odds that the article is wanted, becomes its score:
 * {@code score = 1 / (1 + exp(-(raw - midpoint) / spread))}. Midpoint 0 and spread 1 leave the odds as they are.
 *
 * @param midpoint raw score that becomes 0.5
 * @param spread above 0
 */
public record Calibration(double midpoint, double spread) {

    /** The score of a raw score, 0 to 1; the same on every machine. */
    public double score(double raw) {
        return 1 / (1 + StrictMath.exp(-(raw - midpoint) / spread));
    }
}

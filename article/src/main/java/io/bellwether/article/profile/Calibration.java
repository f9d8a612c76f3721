package io.bellwether.article.profile;

/**
 * How a theme scores ordinary news: {@code score = 1 / (1 + exp(-(raw - midpoint) / spread))}.
 *
 * @param midpoint raw sum that becomes 0.5
 * @param spread above 0
 */
public record Calibration(double midpoint, double spread) {

    /** The score of a raw sum, 0 to 1. */
    public double score(double raw) {
        return 1 / (1 + Math.exp(-(raw - midpoint) / spread));
    }
}

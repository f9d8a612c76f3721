package io.bellwether.classify.trend;

/**
 * The distribution of a count whose rate is itself not known for sure: Poisson, with its rate from a gamma distribution.
 *
 * @param mean above 0
 * @param variance above {@code mean}
 */
public record NegativeBinomial(double mean, double variance) {

    /** Terms that no longer change the sum. */
    private static final double NOTHING = 1e-17;

    /** Probability of that count or less. */
    public double atMost(int count) {
        double sum = 0;
        double log = logOfNone();
        for (int at = 0; at <= count; at++) {
            sum += Math.exp(log);
            log += logOfStep(at);
        }
        return Math.min(1, sum);
    }

    /** Probability of that count or more; exact also where it is tiny. */
    public double atLeast(int count) {
        if (count <= mean) {
            return 1 - atMost(count - 1);
        }
        double log = logOfNone();
        for (int at = 0; at < count; at++) {
            log += logOfStep(at);
        }
        double sum = 0;
        double term = Math.exp(log);
        for (int at = count; term > sum * NOTHING; at++) {
            sum += term;
            term *= Math.exp(logOfStep(at));
        }
        return sum;
    }

    private double logOfNone() {
        return shape() * Math.log(mean / variance);
    }

    /** Logarithm of how many times likelier one more is. */
    private double logOfStep(int count) {
        return Math.log((count + shape()) / (count + 1) * (1 - mean / variance));
    }

    private double shape() {
        return mean * mean / (variance - mean);
    }
}

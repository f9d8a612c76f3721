package io.bellwether.classify.past;

/**
 * How many of the tags that people marked are right, with an interval that holds the share of all tags like them with 95% confidence
 * (Wilson's). What people mark is no random sample: it tells about tags that were shown.
 *
 * @param right marks that say the tag is right
 * @param marked marks on tags, at least 1
 */
public record Precision(int right, int marked) {

    /** Normal quantile of 97.5%. */
    private static final double Z = 1.959964;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when there is no mark, or more right than marked
     */
    public Precision {
        if (marked < 1 || right < 0 || right > marked) {
            throw new IllegalArgumentException("%d right of %d marks".formatted(right, marked));
        }
    }

    /** Share of right tags among those marked, 0 to 1. */
    public double share() {
        return (double) right / marked;
    }

    /** Lower end of the interval, 0 to 1. */
    public double low() {
        return (middle() - spread()) / scale();
    }

    /** Upper end of the interval, 0 to 1. */
    public double high() {
        return (middle() + spread()) / scale();
    }

    private double middle() {
        return share() + Z * Z / (2 * marked);
    }

    private double spread() {
        return Z * Math.sqrt(share() * (1 - share()) / marked + Z * Z / (4.0 * marked * marked));
    }

    private double scale() {
        return 1 + Z * Z / marked;
    }
}

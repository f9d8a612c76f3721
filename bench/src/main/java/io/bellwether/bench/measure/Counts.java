package io.bellwether.bench.measure;

/**
 * Decisions that were right or wrong.
 *
 * @param right said and meant
 * @param wrong said but not meant
 * @param missed meant but not said
 */
public record Counts(int right, int wrong, int missed) {

    static final Counts NONE = new Counts(0, 0, 0);

    /** The counts of one theme on one article. */
    static Counts of(Reading reading, Judgement article, String theme) {
        double grade = article.grade(theme);
        if (reading.undecided(grade)) {
            return NONE;
        }
        boolean said = reading.heard(article, theme);
        boolean meant = reading.wants(grade);
        return new Counts(said && meant ? 1 : 0, said && !meant ? 1 : 0, !said && meant ? 1 : 0);
    }

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** How often the theme was meant. */
    public int positives() {
        return right + missed;
    }

    /** Right ones of those said, 0 to 1; 0 when nothing was said. */
    public double precision() {
        return ratio(right, right + wrong);
    }

    /** Right ones of those meant, 0 to 1; 0 when nothing was meant. */
    public double recall() {
        return ratio(right, right + missed);
    }

    /** Harmonic mean of precision and recall, 0 to 1; 0 when nothing was right. */
    public double f1() {
        return ratio(2 * right, 2 * right + wrong + missed);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

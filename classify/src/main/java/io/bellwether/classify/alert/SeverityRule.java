package io.bellwether.classify.alert;

import io.bellwether.article.alert.Severity;

/**
 * How loud an alert is, by points:
 *
 * <ul>
 *   <li>the best score: 0.80 gives 1, 0.95 gives 2
 *   <li>independent sources: 2 give 1, 4 give 2
 *   <li>speed: 4 independent sources within two hours give 1
 *   <li>surprise: a theme as busy as by chance in one of a thousand hours gives 1
 * </ul>
 *
 * <p>3 points or more are high, 2 medium, fewer low. One source alone is never high. More of anything never makes it quieter.
 */
public final class SeverityRule {

    private static final double GOOD_SCORE = 0.80;
    private static final double SURE_SCORE = 0.95;
    private static final int SOME_SOURCES = 2;
    private static final int MANY_SOURCES = 4;
    private static final int FAST_SOURCES = 4;
    /** One of a thousand. */
    private static final double SURPRISING = 3;

    private static final int HIGH_POINTS = 3;
    private static final int MEDIUM_POINTS = 2;

    private SeverityRule() {}

    /** The severity; never quieter with more of anything. */
    public static Severity of(Grounds grounds) {
        int points = points(grounds);
        if (points >= HIGH_POINTS && grounds.sources() >= SOME_SOURCES) {
            return Severity.HIGH;
        }
        return points >= MEDIUM_POINTS ? Severity.MEDIUM : Severity.LOW;
    }

    private static int points(Grounds grounds) {
        return points(grounds.score(), GOOD_SCORE, SURE_SCORE)
                + points(grounds.sources(), SOME_SOURCES, MANY_SOURCES)
                + (grounds.together() >= FAST_SOURCES ? 1 : 0)
                + (grounds.surprise().orElse(0) >= SURPRISING ? 1 : 0);
    }

    private static int points(double value, double one, double two) {
        if (value >= two) {
            return 2;
        }
        return value >= one ? 1 : 0;
    }
}

package io.bellwether.classify.stream;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import java.util.Collection;
import java.util.Locale;

/**
 * How loud an alert is: points for the best score (0.80 gives 1, 0.95 gives 2) and for independent sources (2 give 1, 4 give 2). 3
 * points or more are high, 2 medium, fewer low. One source alone is never high; more sources or a better score never make it quieter.
 */
final class SeverityRule {

    private static final double GOOD_SCORE = 0.80;
    private static final double SURE_SCORE = 0.95;
    private static final int SOME_SOURCES = 2;
    private static final int MANY_SOURCES = 4;
    private static final int HIGH_POINTS = 3;
    private static final int MEDIUM_POINTS = 2;

    private SeverityRule() {}

    static Severity of(double score, int sources) {
        int points = points(score, GOOD_SCORE, SURE_SCORE) + points(sources, SOME_SOURCES, MANY_SOURCES);
        if (points >= HIGH_POINTS) {
            return Severity.HIGH;
        }
        return points == MEDIUM_POINTS ? Severity.MEDIUM : Severity.LOW;
    }

    /** Publishers by name, however they are written. */
    static int independentSources(Collection<AlertArticle> articles) {
        return (int) articles.stream()
                .map(article -> article.source().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static int points(double value, double one, double two) {
        if (value >= two) {
            return 2;
        }
        return value >= one ? 1 : 0;
    }
}

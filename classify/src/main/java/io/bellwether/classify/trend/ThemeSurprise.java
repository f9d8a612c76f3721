package io.bellwether.classify.trend;

import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.time.Instant;

/**
 * How much busier than usual a theme was lately.
 *
 * @param hour the last complete hour, when it began
 * @param rise the negative decimal logarithm of the probability that chance brings so many stories, 0 and up; 0 when there are not more of
 *     them than usual, or when what is usual is not known
 */
public record ThemeSurprise(Instant hour, double rise) {

    static ThemeSurprise of(Trend trend) {
        Surprise surprise = trend.surprise();
        return new ThemeSurprise(
                trend.hour(),
                surprise == null || surprise.change() != Change.RISE
                        ? 0
                        : Math.max(0, -Math.log10(surprise.probability())));
    }
}

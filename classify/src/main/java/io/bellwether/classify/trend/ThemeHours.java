package io.bellwether.classify.trend;

import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The trends of one theme as its counts stand: a pure function of them and of the time.
 *
 * @param series the hours since the theme is looked for
 * @param learned what is usual, by day, as far as it was asked for
 */
record ThemeHours(String theme, HourSeries series, Map<Long, Optional<ThemeBaseline>> learned) {

    /**
     * How long after its end an hour waits for articles that come late: most feeds are asked several times an hour, and most publish at
     * once. What comes later corrects it.
     */
    static final Duration GRACE = Duration.ofMinutes(30);

    static ThemeHours of(String theme, HourSeries series) {
        return new ThemeHours(theme, series, new HashMap<>());
    }

    /** Whether an hour, and its grace, is over. */
    static boolean isComplete(long hour, Instant now) {
        return !Hours.begin(hour + 1).plus(GRACE).isAfter(now);
    }

    /** What an hour brought. Nothing is compared before it is complete. */
    Trend trend(long hour, HourCount count, int observed, Instant now) {
        boolean complete = isComplete(hour, now);
        Optional<ThemeBaseline> usual = complete ? usual(Hours.day(hour)) : Optional.empty();
        return new Trend(
                theme,
                Hours.begin(hour),
                count.articles(),
                count.stories(),
                count.sources(),
                observed,
                complete,
                count.profiles(),
                usual.flatMap(known -> Surprises.baseline(known, series, hour)).orElse(null),
                usual.flatMap(known -> Surprises.of(known, series, hour)).orElse(null));
    }

    private Optional<ThemeBaseline> usual(long day) {
        return learned.computeIfAbsent(day, begin -> ThemeBaseline.of(series, begin));
    }
}

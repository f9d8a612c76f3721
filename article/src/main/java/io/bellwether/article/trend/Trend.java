package io.bellwether.article.trend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one hour brought to a theme: the value of topic {@code trends}, keyed by {@link #key()}. Said anew when it changes; of an hour in
 * which nothing at all was observed nothing is said.
 *
 * @param theme id of the theme
 * @param hour when it began, a whole hour in UTC
 * @param articles articles of that hour that carry the theme
 * @param stories independent stories, each counted once: in the hour of its first article that carries the theme
 * @param sources different publishers of those articles
 * @param observed all articles of that hour, with or without a theme: how much was seen
 * @param complete whether the hour, and the time for articles that come late, is over; while it is not, the counts are of a part
 * @param profiles versions of the profiles that gave those articles the theme, in order; empty when there are none
 * @param baseline what was to be expected; null while the hour is incomplete or too little is known of the weeks before
 * @param surprise how far that was missed, over this and the hours before; null when there is no baseline
 */
public record Trend(
        String theme,
        Instant hour,
        int articles,
        int stories,
        int sources,
        int observed,
        boolean complete,
        List<String> profiles,
        @Nullable Baseline baseline,
        @Nullable Surprise surprise) {

    /** Copies the list. */
    public Trend {
        profiles = List.copyOf(profiles);
    }

    /** The record key: one trend for a theme and hour. */
    public String key() {
        return theme + "|" + hour;
    }
}

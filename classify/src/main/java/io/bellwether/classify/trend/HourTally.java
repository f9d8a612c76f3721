package io.bellwether.classify.trend;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one hour holds of one theme, as the store keeps it. No count falls below 0, also not where an hour was forgotten in between.
 *
 * @param articles articles that carry the theme
 * @param stories stories whose first article it holds
 * @param sources articles by publisher
 * @param profiles articles by profile version
 * @param read number of the hour in which the first of its articles was read; {@link #UNREAD} when there never was one
 * @param said checksum of the trend said last; {@link #UNSAID} before
 */
record HourTally(
        int articles, int stories, Map<String, Integer> sources, Map<String, Integer> profiles, long read, long said) {

    static final long UNREAD = Long.MAX_VALUE;
    static final long UNSAID = -1;

    static final HourTally NONE = new HourTally(0, 0, Map.of(), Map.of(), UNREAD, UNSAID);

    /** Sorts, so that equal tallies are written alike. */
    HourTally {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        profiles = Collections.unmodifiableSortedMap(new TreeMap<>(profiles));
    }

    /** This tally with an article more or, with {@code by} -1, less. */
    HourTally with(Counted article, int by) {
        return new HourTally(
                Math.max(0, articles + by),
                stories,
                added(sources, article.source(), by),
                added(profiles, article.profile(), by),
                Math.min(read, article.read()),
                said);
    }

    HourTally withStories(int by) {
        return new HourTally(articles, Math.max(0, stories + by), sources, profiles, read, said);
    }

    HourTally withSaid(long checksum) {
        return new HourTally(articles, stories, sources, profiles, read, checksum);
    }

    private static Map<String, Integer> added(Map<String, Integer> counts, String key, int by) {
        Map<String, Integer> added = new TreeMap<>(counts);
        int sum = added.getOrDefault(key, 0) + by;
        if (sum > 0) {
            added.put(key, sum);
        } else {
            added.remove(key);
        }
        return added;
    }
}

package io.bellwether.classify.trend;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hours in which a story had articles of one theme. It counts once, in the first of them: so windows of any length hold each story at
 * most once, and a story that is printed for days is no burst.
 *
 * @param articles how many, by number of the hour
 * @param touched when that changed last, by the wall clock
 */
record StorySpan(SortedMap<Long, Integer> articles, Instant touched) {

    static final StorySpan NONE = new StorySpan(new TreeMap<>(), Instant.EPOCH);

    /** Copies the map. */
    StorySpan {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /** This span with an article more or less in an hour. */
    StorySpan with(long hour, int by, Instant now) {
        SortedMap<Long, Integer> changed = new TreeMap<>(articles);
        int sum = changed.getOrDefault(hour, 0) + by;
        if (sum > 0) {
            changed.put(hour, sum);
        } else {
            changed.remove(hour);
        }
        return new StorySpan(changed, now);
    }

    boolean isEmpty() {
        return articles.isEmpty();
    }
}

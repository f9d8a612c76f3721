package io.bellwether.classify.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;

/**
 * The counts of all themes and hours: in the stores, and the numbers of them in memory, because what is usual is learned from all hours of
 * weeks. Bounded: hours are forgotten {@link #KEPT} after the newest. Made anew whenever Streams opens the stores, so that an
 * aborted transaction leaves nothing behind.
 */
final class TrendBook {

    /** As long as topic {@code articles} keeps the articles themselves. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int FORGOTTEN_AT_ONCE = 500;

    private final TrendStores stores;
    private final Map<String, NavigableMap<Long, HourCount>> byTheme = new HashMap<>();
    private final NavigableMap<Long, Integer> observed = new TreeMap<>();
    private long changes;

    TrendBook(TrendStores stores) {
        this.stores = stores;
        try (KeyValueIterator<String, Integer> all = stores.observed().all()) {
            all.forEachRemaining(hour -> observed.put(Hours.of(Instant.parse(hour.key)), hour.value));
        }
        try (KeyValueIterator<String, HourTally> all = stores.tallies().all()) {
            all.forEachRemaining(this::load);
        }
    }

    private void load(KeyValue<String, HourTally> entry) {
        int bar = entry.key.lastIndexOf('|');
        hours(entry.key.substring(0, bar))
                .put(Hours.of(Instant.parse(entry.key.substring(bar + 1))), HourCount.of(entry.value));
    }

    private NavigableMap<Long, HourCount> hours(String theme) {
        return byTheme.computeIfAbsent(theme, unknown -> new TreeMap<>());
    }

    /** Counts an article, and takes back what it counted before. One so old that its hour is forgotten counts nowhere. */
    void count(CountedArticle article, Instant now) {
        Counted before = stores.counted().get(article.id());
        Counted after = Counted.of(article, before == null ? Long.MAX_VALUE : before.hour(), now);
        if (before != null && before.same(after)) {
            return;
        }
        if (before != null) {
            add(before, -1, now);
        }
        if (after.hour() >= oldest()) {
            add(after, 1, now);
            stores.counted().put(article.id(), after);
        } else if (before != null) {
            stores.counted().delete(article.id());
        }
    }

    private void add(Counted article, int by, Instant now) {
        if (article.hour() < oldest()) {
            return;
        }
        observe(article.hour(), by);
        for (String theme : article.themes()) {
            put(theme, article.hour(), tally(theme, article.hour()).with(article, by));
            addStory(theme, article, by, now);
        }
    }

    private void observe(long hour, int by) {
        changes++;
        int sum = observed(hour) + by;
        String key = Hours.begin(hour).toString();
        if (sum > 0) {
            observed.put(hour, sum);
            stores.observed().put(key, sum);
        } else {
            observed.remove(hour);
            stores.observed().delete(key);
        }
    }

    private void addStory(String theme, Counted article, int by, Instant now) {
        String key = theme + "|" + article.story();
        StorySpan before = Optional.ofNullable(stores.spans().get(key)).orElse(StorySpan.NONE);
        StorySpan after = before.with(article.hour(), by, now);
        if (after.isEmpty()) {
            stores.spans().delete(key);
        } else {
            stores.spans().put(key, after);
        }
        addStories(theme, before, -1);
        addStories(theme, after, 1);
    }

    private void addStories(String theme, StorySpan span, int by) {
        if (!span.isEmpty() && span.articles().firstKey() >= oldest()) {
            long hour = span.articles().firstKey();
            put(theme, hour, tally(theme, hour).withStories(by));
        }
    }

    private HourTally tally(String theme, long hour) {
        return Optional.ofNullable(stores.tallies().get(key(theme, hour))).orElse(HourTally.NONE);
    }

    private void put(String theme, long hour, HourTally tally) {
        stores.tallies().put(key(theme, hour), tally);
        hours(theme).put(hour, HourCount.of(tally));
    }

    private static String key(String theme, long hour) {
        return theme + "|" + Hours.begin(hour);
    }

    /** Remembers which trend of an hour was said last. */
    void said(String theme, long hour, long checksum) {
        put(theme, hour, tally(theme, hour).withSaid(checksum));
    }

    /** Rises with every change of a count since this book was opened. */
    long changes() {
        return changes;
    }

    /** The themes that have counts. */
    Set<String> themes() {
        return Collections.unmodifiableSet(new TreeSet<>(byTheme.keySet()));
    }

    /** The newest hour with an article; null before the first. */
    @Nullable
    Long newest() {
        return observed.isEmpty() ? null : observed.lastKey();
    }

    /** The first hour that is kept. */
    long oldest() {
        return observed.isEmpty() ? Long.MIN_VALUE : observed.lastKey() - KEPT.toHours();
    }

    /** The first hour that holds or ever held something, as far as it is kept; the newest is not before it. */
    long first() {
        long first = observed.isEmpty() ? Long.MAX_VALUE : observed.firstKey();
        for (NavigableMap<Long, HourCount> hours : byTheme.values()) {
            first = hours.isEmpty() ? first : Math.min(first, hours.firstKey());
        }
        return Math.max(first, oldest());
    }

    /** All articles of an hour. */
    int observed(long hour) {
        return observed.getOrDefault(hour, 0);
    }

    /** What an hour holds of a theme, if it ever held something. */
    Optional<HourCount> at(String theme, long hour) {
        return Optional.ofNullable(hours(theme).get(hour));
    }

    /** The hours of a theme before one that hold or held something and of which nothing was said yet. */
    List<Long> unsaid(String theme, long before) {
        return hours(theme).subMap(Math.min(oldest(), before), before).entrySet().stream()
                .filter(hour -> hour.getValue().said() == HourTally.UNSAID)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The hours of a theme since it is looked for: those after the first in which an article that carries it was read. Articles published
     * before that are counted, but not all of those times were read.
     */
    HourSeries series(String theme) {
        NavigableMap<Long, HourCount> hours = hours(theme);
        long since = hours.values().stream().mapToLong(HourCount::read).min().orElse(HourTally.UNREAD);
        Long newest = newest();
        if (newest == null || since >= newest) {
            return new HourSeries(0, new int[0], new int[0], new int[0]);
        }
        long first = Math.max(since + 1, oldest());
        int length = (int) (newest + 1 - first);
        int[] stories = new int[length];
        int[] articles = new int[length];
        int[] all = new int[length];
        hours.tailMap(first, true).forEach((hour, count) -> {
            stories[(int) (hour - first)] = count.stories();
            articles[(int) (hour - first)] = count.articles();
        });
        observed.tailMap(first, true).forEach((hour, count) -> all[(int) (hour - first)] = count);
        return new HourSeries(first, stories, articles, all);
    }

    /** Forgets some of the hours that are too old. */
    void forget() {
        long oldest = oldest();
        List.copyOf(observed.headMap(oldest, false).keySet()).stream()
                .limit(FORGOTTEN_AT_ONCE)
                .forEach(hour -> {
                    observed.remove(hour);
                    stores.observed().delete(Hours.begin(hour).toString());
                });
        for (String theme : new ArrayList<>(byTheme.keySet())) {
            NavigableMap<Long, HourCount> hours = hours(theme);
            List.copyOf(hours.headMap(oldest, false).keySet()).stream()
                    .limit(FORGOTTEN_AT_ONCE)
                    .forEach(hour -> {
                        hours.remove(hour);
                        stores.tallies().delete(key(theme, hour));
                    });
            if (hours.isEmpty()) {
                byTheme.remove(theme);
            }
        }
    }
}

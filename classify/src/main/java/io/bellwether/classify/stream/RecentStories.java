package io.bellwether.classify.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stories that have alerted, by theme: a bounded number, and none that nothing has joined for long. What was read from the store
 * stays in memory, because every candidate is compared with all stories of its theme and reading them costs 100 times the
 * comparison. Made anew whenever Streams opens the store, so that an aborted transaction leaves nothing behind.
 */
final class RecentStories {

    /** Stories remembered for one theme: at ten alerts a day a month of them. */
    static final int OF_THEME = 300;

    /** Stories of themes that no profile has any more go, too. */
    static final Duration KEPT = Duration.ofDays(30);

    private final KeyValueStore<String, RecentStory> store;
    private final Map<String, Map<String, RecentStory>> byTheme = new HashMap<>();

    RecentStories(KeyValueStore<String, RecentStory> store) {
        this.store = store;
    }

    /** The stories of a theme which an article may join now; a copy. */
    Collection<RecentStory> of(String theme, Instant now) {
        Map<String, RecentStory> stories = stories(theme);
        stories.values().removeIf(story -> story.joined().isBefore(now.minus(KEPT)));
        return List.copyOf(stories.values());
    }

    /** Remembers a story, new or grown; the one that waited longest makes room. */
    void put(RecentStory story) {
        Map<String, RecentStory> stories = stories(story.alert().theme());
        store.put(key(story), story);
        stories.put(key(story), story);
        if (stories.size() > OF_THEME) {
            List<RecentStory> oldestFirst = new ArrayList<>(stories.values());
            oldestFirst.sort(Comparator.comparing(RecentStory::joined));
            oldestFirst.subList(0, stories.size() - OF_THEME).forEach(oldest -> {
                store.delete(key(oldest));
                stories.remove(key(oldest));
            });
        }
    }

    private Map<String, RecentStory> stories(String theme) {
        return byTheme.computeIfAbsent(theme, this::read);
    }

    private Map<String, RecentStory> read(String theme) {
        Map<String, RecentStory> found = new HashMap<>();
        try (StringSerializer strings = new StringSerializer();
                KeyValueIterator<String, RecentStory> all = store.prefixScan(prefix(theme), strings)) {
            while (all.hasNext()) {
                KeyValue<String, RecentStory> next = all.next();
                if (next.value.alert().theme().equals(theme)) {
                    found.put(next.key, next.value);
                }
            }
        }
        return found;
    }

    private static String key(RecentStory story) {
        return prefix(story.alert().theme()) + story.alert().story();
    }

    private static String prefix(String theme) {
        return theme + "|";
    }
}

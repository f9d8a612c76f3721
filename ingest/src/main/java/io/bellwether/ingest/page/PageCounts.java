package io.bellwether.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How the pages of each feed came out in this run. Thread-safe. */
final class PageCounts {

    /** Kinds of reasons told apart for one feed; servers' words are of many kinds. */
    private static final int MOST_REASONS = 20;

    private static final String READ = "read";
    private static final String OTHER = "other reasons";

    private final Map<String, Map<String, Integer>> feeds = new ConcurrentHashMap<>();
    private final Map<String, Integer> later = new ConcurrentHashMap<>();

    void count(String feed, PageResult result) {
        String kind = switch (result) {
            case PageResult.Read read -> READ;
            case PageResult.Refused refused -> refused.reason();
        };
        feeds.compute(feed, (id, known) -> {
            Map<String, Integer> counts = known == null ? new TreeMap<>() : new TreeMap<>(known);
            counts.merge(counts.containsKey(kind) || counts.size() < MOST_REASONS ? kind : OTHER, 1, Integer::sum);
            return counts;
        });
    }

    /** So many more pages of the feed, or fewer, wait to be asked again. */
    void later(String feed, int more) {
        later.merge(feed, more, Integer::sum);
    }

    /** What coverage is to tell of a feed's pages; nothing where all were read. */
    List<String> warnings(String feed) {
        List<String> warnings = new ArrayList<>(refusals(feed));
        int waiting = later.getOrDefault(feed, 0);
        if (waiting > 0) {
            warnings.add("%d article pages that could not be had are asked again".formatted(waiting));
        }
        return warnings;
    }

    private List<String> refusals(String feed) {
        Map<String, Integer> counts = feeds.getOrDefault(feed, Map.of());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int read = counts.getOrDefault(READ, 0);
        if (all == read) {
            return List.of();
        }
        String reasons = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(READ))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                "%d of %d article pages gave no text, so the feed's stays (%s)".formatted(all - read, all, reasons));
    }
}

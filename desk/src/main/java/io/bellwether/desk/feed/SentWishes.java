package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.desk.store.StoredFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was wished on this desk and is not to be seen in the store yet. Bounded in number and time: after an hour only the store speaks.
 * Thread-safe.
 */
final class SentWishes {

    private static final int MOST = 10_000;
    private static final Duration SHOWN = Duration.ofHours(1);

    private final SequencedMap<String, FeedWish> sent = new LinkedHashMap<>();

    /** Remembers what was sent. */
    synchronized void add(List<FeedWish> wishes) {
        for (FeedWish wish : wishes) {
            sent.remove(wish.id());
            sent.put(wish.id(), wish);
            if (sent.size() > MOST) {
                sent.pollFirstEntry();
            }
        }
    }

    /** The one of a feed. */
    synchronized Optional<FeedWish> of(String id) {
        return Optional.ofNullable(sent.get(id));
    }

    /** Those that the stored feeds do not show yet, the last first. */
    synchronized List<FeedWish> beyond(List<StoredFeed> stored, Instant now) {
        Map<String, StoredFeed> known = stored.stream().collect(Collectors.toMap(StoredFeed::id, Function.identity()));
        sent.values().removeIf(wish -> !now.isBefore(wish.when().plus(SHOWN)) || isDone(wish, known.get(wish.id())));
        return new ArrayList<>(sent.sequencedValues().reversed());
    }

    private static boolean isDone(FeedWish wish, @Nullable StoredFeed feed) {
        boolean muted = feed != null && feed.outcome().equals("muted");
        return switch (wish.state()) {
            case FOLLOWED -> feed != null && !muted;
            case MUTED -> muted;
            case REMOVED -> feed == null || (muted && feed.reason().startsWith("removed"));
        };
    }
}

package io.bellwether.ingest.follow;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.ingest.follow.FeedChoice.Forgotten;
import io.bellwether.ingest.follow.FeedChoice.Muted;
import io.bellwether.ingest.follow.FeedChoice.Polled;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.FullTextWish;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays wishes over the list of feeds. What the list says of a feed (address with its credentials, title, folder) goes before what a wish
 * says of it; whether it is polled is the wish's to say. Pure.
 */
public final class FeedPlan {

    private final Map<String, FeedSource> listed = new LinkedHashMap<>();

    /** A plan for this list. */
    public FeedPlan(List<FeedSource> list) {
        list.forEach(feed -> listed.putIfAbsent(feed.id(), feed));
    }

    /** What becomes of every feed of the list, in its order, and then of those only wished for, the oldest wish first. */
    public List<FeedChoice> all(Map<String, FeedWish> wishes) {
        List<FeedChoice> choices = new ArrayList<>();
        listed.keySet().forEach(id -> choices.add(choice(id, wishes.get(id))));
        wishes.values().stream()
                .filter(wish -> !listed.containsKey(wish.id()))
                .sorted(Comparator.comparing(FeedWish::when).thenComparing(FeedWish::id))
                .forEach(wish -> choices.add(choice(wish.id(), wish)));
        return choices;
    }

    /**
     * What becomes of one feed.
     *
     * @param wish the last one of it; null when nobody wished anything
     */
    public FeedChoice choice(String id, @Nullable FeedWish wish) {
        FeedSource source = listed.get(id);
        if (wish == null) {
            return source == null ? new Forgotten(id) : new Polled(source);
        }
        if (source == null && !FeedId.of(wish.url()).equals(wish.id())) {
            // Said of a feed of the list whose address holds a password; without the list nobody knows it.
            return new Forgotten(id);
        }
        return switch (wish.state()) {
            case FOLLOWED -> new Polled(source == null ? source(wish) : source);
            case MUTED -> new Muted(source == null ? source(wish) : source, saying(wish));
            case REMOVED ->
                source == null
                        ? new Forgotten(id)
                        : new Muted(source, saying(wish) + ", but the list of feeds names it: take it off there");
        };
    }

    private static FeedSource source(FeedWish wish) {
        FullTextWish fullText =
                wish.fullText() == null ? FullTextWish.AS_SET : wish.fullText() ? FullTextWish.YES : FullTextWish.NO;
        return FeedSource.of(wish.url(), wish.title(), null, wish.folder()).withFullText(fullText);
    }

    private static String saying(FeedWish wish) {
        String done = wish.state() == Following.REMOVED ? "removed" : "muted";
        String who = wish.who().isEmpty() ? "on the desk" : "by " + wish.who();
        return "%s %s on %s"
                .formatted(done, who, wish.when().atZone(ZoneOffset.UTC).toLocalDate());
    }
}

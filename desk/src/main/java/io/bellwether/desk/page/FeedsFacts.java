package io.bellwether.desk.page;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.desk.store.StoredFeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of feeds is written from.
 *
 * @param outcome that is asked for, as in the topic's JSON
 * @param feeds the worst first
 * @param outcomes how many feeds' latest polls ended which way
 * @param waiting what was wished on this desk and the feeds do not show yet
 */
public record FeedsFacts(
        Optional<String> outcome,
        List<StoredFeed> feeds,
        Map<String, Long> outcomes,
        List<FeedWish> waiting,
        FeedOffer offer) {

    /** Copies lists and map, which keeps its order. */
    public FeedsFacts {
        feeds = List.copyOf(feeds);
        waiting = List.copyOf(waiting);
        outcomes = new LinkedHashMap<>(outcomes);
    }
}

package io.bellwether.desk.page;

import io.bellwether.desk.feed.FeedFinding.FoundFeeds;
import java.util.Optional;
import java.util.Set;

/**
 * What the page that adds feeds is written from.
 *
 * @param address as typed; empty at first, and when it holds what must not be shown again
 * @param trouble why there was no search, or nothing was added
 * @param found what a search came to; empty before one
 * @param followed places of feeds that are followed already
 * @param finding whether this desk can look for feeds and read lists
 */
public record FeedAddFacts(
        String address, Optional<String> trouble, Optional<FoundFeeds> found, Set<String> followed, boolean finding) {

    /** Copies the set. */
    public FeedAddFacts {
        followed = Set.copyOf(followed);
    }

    /** Of somebody who has just come. */
    public static FeedAddFacts fresh(boolean finding) {
        return new FeedAddFacts("", Optional.empty(), Optional.empty(), Set.of(), finding);
    }

    /** Of somebody who is told why nothing was done. */
    public static FeedAddFacts troubled(String trouble) {
        return new FeedAddFacts("", Optional.of(trouble), Optional.empty(), Set.of(), true);
    }
}

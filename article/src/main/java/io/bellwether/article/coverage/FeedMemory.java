package io.bellwether.article.coverage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ingest remembers of a feed to know when to ask next and what it has missed, beyond what people look at.
 *
 * @param changed when the feed last brought something new; when it was first asked, while it never has
 * @param rhythm usual time between two new items, as observed; null before the second answer that brought some
 * @param timeToLive how long the latest document asks to wait; null when it does not say
 * @param freshFor how long the latest answer's headers say it stays fresh; null when they do not
 * @param skip when the latest document asks not to be asked
 * @param window the newest items of the latest whole answer: the first eight digits of each id, one after another; empty before the
 *     first
 * @param moving where the latest poll was sent for good, once; null when it was not
 */
public record FeedMemory(
        Instant changed,
        @Nullable Duration rhythm,
        @Nullable Duration timeToLive,
        @Nullable Duration freshFor,
        SkipTimes skip,
        String window,
        @Nullable String moving) {

    /** Of a feed that has not been asked before. */
    public static FeedMemory fresh(Instant now) {
        return new FeedMemory(now, null, null, null, SkipTimes.NONE, "", null);
    }

    /** The same with another address that the feed may have moved to. */
    public FeedMemory withMoving(@Nullable String address) {
        return new FeedMemory(changed, rhythm, timeToLive, freshFor, skip, window, address);
    }
}

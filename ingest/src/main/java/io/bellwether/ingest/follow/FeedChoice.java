package io.bellwether.ingest.follow;

import io.bellwether.ingest.opml.FeedSource;

/** What becomes of a feed. */
public sealed interface FeedChoice {

    /** It is polled. */
    record Polled(FeedSource source) implements FeedChoice {}

    /**
     * It is known and left alone.
     *
     * @param reason by whom and since when, for people
     */
    record Muted(FeedSource source, String reason) implements FeedChoice {}

    /** Nobody wants it, and the list does not name it. */
    record Forgotten(String id) implements FeedChoice {}
}

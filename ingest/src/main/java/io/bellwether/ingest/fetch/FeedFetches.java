package io.bellwether.ingest.fetch;

import java.io.IOException;

/**
 * The client that feeds are fetched with, and one that leads to public addresses alone: what a public feed names, a page or a hub, shall
 * not send us inside, also where feeds inside are allowed. Thread-safe.
 *
 * @param own as feeds are fetched
 * @param publicOnly the same as {@code own} where that leads to public addresses alone already
 */
public record FeedFetches(FeedFetch own, FeedFetch publicOnly) {

    /** One client for all. */
    public static FeedFetches one(FeedFetch fetch) {
        return new FeedFetches(fetch, fetch);
    }

    /** The client for what a feed names. Waits for the name service where there are two. */
    public FeedFetch of(String feedAddress) {
        return isOne() || FeedPlace.isPrivate(feedAddress) ? own : publicOnly;
    }

    /** Whether both are the same. */
    public boolean isOne() {
        return publicOnly.equals(own);
    }

    /**
     * Closes both.
     *
     * @throws IOException when a connection does not close
     */
    public void close() throws IOException {
        try (own) {
            if (!isOne()) {
                publicOnly.close();
            }
        }
    }
}

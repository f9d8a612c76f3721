package io.bellwether.ingest.fetch;

/** What one request of an exchange brought. */
sealed interface HopResult {

    /** The exchange is over. */
    record Ended(FetchResult result) implements HopResult {}

    /**
     * It goes on elsewhere.
     *
     * @param location as the server wrote it
     * @param permanent whether the server says for good (301, 308)
     */
    record Redirected(String location, boolean permanent) implements HopResult {}
}

package io.bellwether.ingest.websub;

/** Is told what becomes of feeds at hubs. Called by many threads at once; must not wait. */
public interface Deliveries {

    /** A delivery of the feed lies in the inbox. */
    void arrived(String feed);

    /** The feed is not pushed any more, or not reliably, and is to be polled as usual. */
    void ended(String feed);
}

package io.bellwether.ingest.websub;

import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.HubLinks;
import java.util.Optional;

/** What polling has to do with hubs. Thread-safe. */
public interface Hubs {

    /** Nobody pushes anything. */
    Hubs NONE = new Hubs() {
        @Override
        public void announced(FeedSource feed, HubLinks links, String address) {}

        @Override
        public void missed(String feed) {}

        @Override
        public void left(String feed) {}

        @Override
        public Optional<Push> push(String feed) {
            return Optional.empty();
        }
    };

    /**
     * A whole answer of the feed says this of hubs. Does not wait for them.
     *
     * @param address where it was read, without credentials
     */
    void announced(FeedSource feed, HubLinks links, String address);

    /** A poll of the feed found something that no hub had delivered. */
    void missed(String feed);

    /** The feed is not polled any more: hubs are to end what they deliver of it. Does not wait for them. */
    void left(String feed);

    /** Who pushes the feed now; empty when nobody does. */
    Optional<Push> push(String feed);
}

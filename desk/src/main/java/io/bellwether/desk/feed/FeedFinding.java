package io.bellwether.desk.feed;

import java.util.List;

/**
 * Looks for feeds and reads lists of them, with the guards of polling against private addresses, large documents and slow servers. The desk
 * does not fetch: whoever starts it hands this over. Thread-safe.
 */
public interface FeedFinding {

    /**
     * The feeds of a site, the best first. Takes half a minute at most; never throws for what a server does.
     *
     * @param address of a page or a feed, without a name or password; without a scheme https is tried, then http
     * @throws InterruptedException when interrupted; nothing goes on then
     */
    FoundFeeds find(String address) throws InterruptedException;

    /**
     * The feeds of a list in OPML.
     *
     * @throws io.bellwether.article.stage.StageException when it is none or names no feed, with a line that says so
     */
    ListedFeeds read(byte[] opml);

    /**
     * What a search came to.
     *
     * @param remarks why not more was found, each one line; empty when nothing stood in the way
     */
    record FoundFeeds(List<FeedCandidate> feeds, List<String> remarks) {

        /** Copies the lists. */
        public FoundFeeds {
            feeds = List.copyOf(feeds);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What a list holds.
     *
     * @param feeds in its order, each address once; addresses may hold a name and password
     * @param remarks what of it could not be read, each one line
     */
    record ListedFeeds(List<WantedFeed> feeds, List<String> remarks) {

        /** Copies the lists. */
        public ListedFeeds {
            feeds = List.copyOf(feeds);
            remarks = List.copyOf(remarks);
        }
    }
}

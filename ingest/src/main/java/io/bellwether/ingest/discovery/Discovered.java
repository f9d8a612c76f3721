package io.bellwether.ingest.discovery;

import java.util.List;

/**
 * What the search of a site came to.
 *
 * @param feeds best first; empty when there are none
 * @param asked addresses that were asked
 * @param remarks why not more was found, each one line; empty when nothing stood in the way
 */
public record Discovered(List<FoundFeed> feeds, int asked, List<String> remarks) {

    /** Copies the lists. */
    public Discovered {
        feeds = List.copyOf(feeds);
        remarks = List.copyOf(remarks);
    }
}

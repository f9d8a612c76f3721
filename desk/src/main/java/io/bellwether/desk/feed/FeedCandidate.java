package io.bellwether.desk.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed that was found.
 *
 * @param url where to ask for it
 * @param title as it names itself; may be empty
 * @param format name and version
 * @param items in its document
 * @param newest the latest time that an item bears; empty when none bears any
 * @param origin how we came to it, in words
 * @param remarks what is worth a warning, each one line
 */
public record FeedCandidate(
        String url,
        String title,
        String format,
        int items,
        Optional<Instant> newest,
        String origin,
        List<String> remarks) {

    /** Copies the list. */
    public FeedCandidate {
        remarks = List.copyOf(remarks);
    }
}

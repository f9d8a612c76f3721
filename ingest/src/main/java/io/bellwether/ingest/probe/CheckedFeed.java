package io.bellwether.ingest.probe;

import io.bellwether.ingest.opml.FeedSource;
import java.time.Instant;
import java.util.List;

/**
 * A feed of a list after it was asked.
 *
 * @param warnings of a feed that can be read; none of any other
 */
public record CheckedFeed(FeedSource source, Probe probe, List<String> warnings) {

    /** Copies the list. */
    public CheckedFeed {
        warnings = List.copyOf(warnings);
    }

    /** A feed with what is to be said of it. */
    public static CheckedFeed of(FeedSource source, Probe probe, Instant now) {
        List<String> warnings = probe instanceof Probe.Found found ? FeedRemarks.of(found, now) : List.of();
        return new CheckedFeed(source, probe, warnings);
    }

    /** Whether it can be read, with warnings or without. */
    public boolean isReadable() {
        return probe instanceof Probe.Found;
    }
}

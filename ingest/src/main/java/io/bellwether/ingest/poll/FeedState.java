package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.opml.FeedSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that decides when and how a feed is asked next.
 *
 * @param status after the latest poll; null before the first
 * @param nextPoll when it is to be asked
 * @param memory what earlier polls told; that of the status where there is one
 */
public record FeedState(FeedSource source, @Nullable FeedStatus status, Instant nextPoll, FeedMemory memory) {

    /** Where to ask: the remembered new address, else the configured one. */
    String address() {
        return status == null || status.movedTo() == null ? source.url() : status.movedTo();
    }

    /** What to show the server. */
    Validators validators() {
        return status == null ? Validators.NONE : new Validators(status.etag(), status.lastModified());
    }

    /** Polls failed in a row. */
    int failures() {
        return status == null ? 0 : status.failures();
    }

    /** The newest items of the latest whole answer. */
    Window window() {
        return Window.read(memory.window());
    }
}

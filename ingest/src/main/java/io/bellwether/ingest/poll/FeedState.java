package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.opml.FeedSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that decides when and how a feed is asked next.
 *
 * @param status after the latest poll; null before the first
 * @param nextPoll null when the feed is muted
 * @param changed when the feed last brought something new
 * @param moving where the latest poll was sent for good, once; null when it was not
 */
public record FeedState(
        FeedSource source,
        @Nullable FeedStatus status,
        @Nullable Instant nextPoll,
        Instant changed,
        @Nullable String moving) {

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

    FeedState movingTo(@Nullable String address) {
        return new FeedState(source, status, nextPoll, changed, address);
    }
}

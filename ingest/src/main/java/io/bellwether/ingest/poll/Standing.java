package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.opml.FeedSource;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a feed stands after a poll: the part of its status that a decision was needed for. */
record Standing(
        Outcome outcome,
        String reason,
        int failures,
        @Nullable Instant lastSuccess,
        Instant nextPoll,
        Validators validators,
        @Nullable String movedTo) {

    /** The whole state, its status as it goes to topic coverage: without credentials. */
    FeedState state(FeedSource source, PollReport report, Seen seen, FeedMemory memory) {
        FeedStatus status = new FeedStatus(
                source.id(),
                source.shownUrl(),
                source.title(),
                source.folder(),
                report.began(),
                outcome,
                reason,
                seen.items(),
                seen.newItems(),
                failures,
                Duration.between(report.began(), report.ended()),
                lastSuccess,
                nextPoll,
                validators.etag(),
                validators.lastModified(),
                movedTo,
                seen.warnings(),
                seen.gap(),
                memory);
        return new FeedState(source, status, nextPoll, memory);
    }
}

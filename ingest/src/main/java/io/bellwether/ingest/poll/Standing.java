package io.bellwether.ingest.poll;

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
        Harvest harvest,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextPoll,
        Validators validators,
        @Nullable String movedTo) {

    /** As it goes to topic coverage: without credentials. */
    FeedStatus status(FeedSource source, PollReport report) {
        return new FeedStatus(
                source.id(),
                source.shownUrl(),
                source.title(),
                report.began(),
                outcome,
                reason,
                harvest.items(),
                harvest.newItems(),
                failures,
                Duration.between(report.began(), report.ended()),
                lastSuccess,
                nextPoll,
                validators.etag(),
                validators.lastModified(),
                movedTo);
    }
}

package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.websub.Push;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** How a feed stands after a poll or a delivery, as the schedule decides, and as topic coverage is told. */
final class StateRecording {

    private final Polling.Parts parts;

    StateRecording(Polling.Parts parts) {
        this.parts = parts;
    }

    /** A poll that is over now. */
    PollReport report(FetchResult result, Harvest harvest, Instant began) {
        return new PollReport(
                result,
                harvest,
                began,
                parts.clock().instant(),
                ThreadLocalRandom.current().nextDouble());
    }

    /** After a poll; recorded. */
    FeedState polled(FeedState before, PollReport report) {
        FeedState polled = parts.schedule().after(before, report);
        FeedState state = parts.hubs()
                .push(before.source().id())
                .map(push -> parts.schedule().pushed(polled, push, report))
                .orElse(polled);
        record(state);
        return state;
    }

    /** After something that a hub delivered; recorded. */
    FeedState delivered(FeedState before, PollReport report) {
        FeedState state = parts.schedule().delivered(before, pushWords(before.source()), report);
        record(state);
        return state;
    }

    /** After a poll or a delivery that Kafka did not take: nothing is recorded, for nothing was remembered. */
    FeedState unpublished(FeedState before, Instant began) {
        PollReport report = report(new FetchResult.Failed("unpublished"), Harvest.NONE, began);
        return parts.schedule().unpublished(before, report);
    }

    /** Of a feed that no hub pushes any more. */
    FeedState unpushed(FeedState state) {
        return parts.schedule().unpushed(state, parts.clock().instant());
    }

    private String pushWords(FeedSource source) {
        return parts.hubs().push(source.id()).map(Push::words).orElse("");
    }

    private void record(FeedState state) {
        FeedStatus status = state.status();
        if (status != null) {
            parts.publisher().record(status);
        }
    }
}

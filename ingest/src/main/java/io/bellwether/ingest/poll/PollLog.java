package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What of polls is worth a line in the log: that something began or ended, never that it goes on. */
final class PollLog {

    private static final Logger LOG = LoggerFactory.getLogger(PollLog.class);

    /** Failures in a row after which a feed is worth a line in the log. */
    private static final int NOTABLE = 3;

    private PollLog() {}

    /** Tells of a poll that led from one state to the other. */
    static void tell(FeedState before, FeedState after) {
        FeedStatus status = after.status();
        if (status == null) {
            return;
        }
        if (status.outcome() == Outcome.GONE && before.failures() == 0) {
            LOG.warn("feed {} is muted: {}", after.source(), status.reason());
        } else if (isNewGap(before, status)) {
            LOG.warn("feed {}: {}; if that happens often, poll it oftener (--poll)", after.source(), status.reason());
        } else if (status.failures() == NOTABLE && before.failures() < NOTABLE) {
            LOG.warn(
                    "feed {} failed {} times in a row: {}; next try at {}",
                    after.source(),
                    NOTABLE,
                    status.reason(),
                    after.nextPoll());
        } else if (status.failures() == Pace.DEAD_AFTER && before.failures() < Pace.DEAD_AFTER) {
            LOG.warn(
                    "feed {}: {}; take it off the feed list or mend its address there",
                    after.source(),
                    status.reason());
        } else if (status.failures() == 0 && before.failures() >= NOTABLE) {
            LOG.info("feed {} answers again after {} failures", after.source(), before.failures());
        }
    }

    private static boolean isNewGap(FeedState before, FeedStatus status) {
        FeedStatus former = before.status();
        return status.gap() != null && former != null && !status.gap().equals(former.gap());
    }
}

package io.bellwether.desk.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the feeds let us see.
 *
 * @param feeds how many are asked
 * @param muted how many more are known and left alone because somebody muted them
 * @param failing how many of them fail now
 * @param missed of how many items may have passed unseen in the last week
 * @param lastSuccess when any was read last
 * @param worst those that fail or have missed something, worst first, no more than asked for
 */
public record FeedTally(
        int feeds, int muted, int failing, int missed, Optional<Instant> lastSuccess, List<FailingFeed> worst) {

    /** Copies the list. */
    public FeedTally {
        worst = List.copyOf(worst);
    }
}

package io.bellwether.desk.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the feeds let us see.
 *
 * @param feeds how many are known
 * @param failing how many of them fail now
 * @param lastSuccess when any was read last
 * @param worst the failing ones, worst first, no more than asked for
 */
public record FeedTally(int feeds, int failing, Optional<Instant> lastSuccess, List<FailingFeed> worst) {

    /** Copies the list. */
    public FeedTally {
        worst = List.copyOf(worst);
    }
}

package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * What the feeds let us see, in one line.
 *
 * @param summary how many feeds answer
 * @param failing how many do not, and of how many items may have passed unseen; empty when there is neither
 * @param worst those feeds
 */
record CoverageStrip(String summary, Optional<String> failing, Optional<Moment> lastSuccess, List<FeedLine> worst) {

    CoverageStrip {
        worst = List.copyOf(worst);
    }
}

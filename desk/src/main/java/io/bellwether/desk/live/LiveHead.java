package io.bellwether.desk.live;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the store is.
 *
 * @param ordinal of what an alert said last; 0 before the first
 * @param polled when a feed was polled last; empty before the first
 */
record LiveHead(long ordinal, Optional<Instant> polled) {

    /** Whether a feed was polled since. */
    boolean isPolledAfter(LiveHead before) {
        return polled.filter(time -> before.polled().filter(time::equals).isEmpty())
                .isPresent();
    }
}

package io.bellwether.bench.flow;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way of one article.
 *
 * @param served when the first response that carried it had gone out
 * @param stored when its row could be seen
 * @param tagged when its analysis could be seen
 * @param alerted when the alert that it raised could be seen; null when it raised none
 */
record Travel(
        Instant served,
        Instant stored,
        Instant tagged,
        @Nullable Instant alerted) {

    Duration toStored() {
        return Duration.between(served, stored);
    }

    Duration toTagged() {
        return Duration.between(served, tagged);
    }

    /** Zero for one that raised none: ask only those that did. */
    Duration toAlert() {
        return alerted == null ? Duration.ZERO : Duration.between(served, alerted);
    }

    /** When nothing more was to come but its alert. */
    Instant done() {
        return tagged.isAfter(stored) ? tagged : stored;
    }
}

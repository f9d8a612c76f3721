package io.bellwether.bench.polls;

import io.bellwether.bench.measure.Quantiles;
import java.time.Duration;
import java.util.List;

/**
 * How late polls began.
 *
 * @param values one for each poll, in no order
 * @param taken by the whole round
 * @param failures polls that failed; a figure with failures says nothing
 */
record Lateness(List<Duration> values, Duration taken, long failures) {

    Lateness {
        values = values.stream().sorted().toList();
    }

    /** The lateness that this share of polls does not exceed, by the nearest rank. */
    Duration quantile(double share) {
        return new Quantiles(values).at(share);
    }

    double pollsASecond() {
        return values.size() / (taken.toNanos() / 1e9);
    }
}

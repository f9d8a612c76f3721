package io.bellwether.bench.measure;

import java.time.Duration;
import java.util.List;

/**
 * Times in order.
 *
 * @param values at least one, sorted when made
 */
public record Quantiles(List<Duration> values) {

    /** Sorts them. */
    public Quantiles {
        values = values.stream().sorted().toList();
    }

    /** The time that this share of all does not exceed, by the nearest rank. */
    public Duration at(double share) {
        int rank = (int) Math.ceil(share * values.size());
        return values.get(Math.max(0, rank - 1));
    }
}

package io.bellwether.desk.store;

import io.bellwether.article.trend.Trend;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Trends in order of time.
 *
 * @param next the first hour that is not among them; empty when there is none
 */
public record TrendList(List<Trend> trends, Optional<Instant> next) {

    /** Copies the list. */
    public TrendList {
        trends = List.copyOf(trends);
    }

    /** The first of those found, as many as the limit allows, no hour in part. */
    static TrendList of(List<Trend> found, int limit) {
        if (found.size() <= limit) {
            return new TrendList(found, Optional.empty());
        }
        Instant next = found.get(limit).hour();
        return new TrendList(
                found.stream().filter(trend -> trend.hour().isBefore(next)).toList(), Optional.of(next));
    }
}

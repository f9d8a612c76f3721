package io.bellwether.app.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * The two ISO weeks, in UTC, in which the demo's news appear.
 *
 * @param begin midnight of a Monday, so that the weekdays which texts name stay true
 */
public record Fortnight(Instant begin) {

    /** As {@code articles.yaml} dates it. */
    static final Fortnight WRITTEN = new Fortnight(Instant.parse("2026-01-05T00:00:00Z"));

    private static final Duration LENGTH = Duration.ofDays(14);
    /** So much later than in UTC a week ends in the westernmost zone. */
    private static final Duration WEST = Duration.ofHours(12);

    /** Checks its beginning. */
    public Fortnight {
        if (!begin.equals(monday(begin))) {
            throw new IllegalArgumentException("the fortnight must begin at midnight of a Monday in UTC, not " + begin);
        }
    }

    /** The latest that is over everywhere: so the demo's trends, and the reports of both its weeks, are of the days that just passed. */
    public static Fortnight before(Instant now) {
        return new Fortnight(monday(now.minus(WEST)).minus(LENGTH));
    }

    private static Instant monday(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return begin.plus(LENGTH);
    }

    /** How much later it is than another; less than zero when it is earlier. */
    Duration since(Fortnight other) {
        return Duration.between(other.begin, begin);
    }
}

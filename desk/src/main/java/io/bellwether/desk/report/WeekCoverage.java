package io.bellwether.desk.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What could be seen of a week, and what could not.
 *
 * @param hours of the week
 * @param observed those in which any article was published that was read
 * @param unfinished those whose counts are not complete in the store
 * @param articles observed in all of them
 * @param dark stretches in which nothing was observed, in order
 * @param feeds known now
 * @param outages feeds that have not answered since the end of the week or before
 * @param gaps feeds of which items may have passed unseen in the week
 */
public record WeekCoverage(
        int hours,
        int observed,
        int unfinished,
        int articles,
        List<Span> dark,
        int feeds,
        List<Outage> outages,
        List<Gap> gaps) {

    /** Copies the lists. */
    public WeekCoverage {
        dark = List.copyOf(dark);
        outages = List.copyOf(outages);
        gaps = List.copyOf(gaps);
    }

    /** Hours in which nothing was observed. */
    public int unobserved() {
        return hours - observed;
    }

    /**
     * Hours in a row.
     *
     * @param until the first instant after them
     */
    public record Span(Instant from, Instant until) {

        /** How many. */
        public long hours() {
            return Duration.between(from, until).toHours();
        }
    }

    /**
     * A feed that fails.
     *
     * @param name its title, else its address
     * @param since when it last answered; empty when it never did
     */
    public record Outage(String name, String reason, Optional<Instant> since) {}

    /** A feed whose window moved past items that were never seen, in that time. */
    public record Gap(String name, Instant from, Instant until) {}
}

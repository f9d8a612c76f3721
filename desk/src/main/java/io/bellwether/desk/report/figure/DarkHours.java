package io.bellwether.desk.report.figure;

import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.WeekCoverage.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the stretches of a week in which nothing was observed. Pure. */
public final class DarkHours {

    private static final Duration HOUR = Duration.ofHours(1);

    private DarkHours() {}

    /** The hours that begin in a week: whole hours in UTC, also where the zone's days begin at half past. */
    public static List<Instant> hours(ReportPeriod period) {
        List<Instant> hours = new ArrayList<>();
        Instant cut = period.begin().truncatedTo(ChronoUnit.HOURS);
        Instant hour = cut.equals(period.begin()) ? cut : cut.plus(HOUR);
        while (hour.isBefore(period.end())) {
            hours.add(hour);
            hour = hour.plus(HOUR);
        }
        return hours;
    }

    /**
     * The stretches, in order.
     *
     * @param observed beginnings of the hours in which anything was
     */
    public static List<Span> of(ReportPeriod period, Set<Instant> observed) {
        List<Span> dark = new ArrayList<>();
        for (Instant hour : hours(period)) {
            if (!observed.contains(hour)) {
                boolean follows = !dark.isEmpty() && dark.getLast().until().equals(hour);
                Instant from = follows ? dark.removeLast().from() : hour;
                dark.add(new Span(from, hour.plus(HOUR)));
            }
        }
        return dark;
    }
}

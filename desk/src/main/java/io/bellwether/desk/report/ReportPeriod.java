package io.bellwether.desk.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A week as its reader lives it: from midnight on Monday to midnight on Monday in a zone, which is an hour more or less where clocks
 * change.
 */
public record ReportPeriod(IsoWeek week, ZoneId zone) {

    /** An hour's trends are complete half an hour after its end: late articles have their time (classify's trends). */
    private static final Duration LATE_ARTICLES = Duration.ofMinutes(30);

    /** What is still in topics, and what a feed was slow to give, has come in by then. */
    private static final Duration GRACE = Duration.ofHours(2);

    private static final int DAYS = 7;

    /** The latest week that is complete at a time. */
    public static ReportPeriod latestComplete(Instant now, ZoneId zone) {
        ReportPeriod current = new ReportPeriod(IsoWeek.of(LocalDate.ofInstant(now, zone)), zone);
        ReportPeriod before = new ReportPeriod(current.week().plus(-1), zone);
        return before.isCompleteAt(now)
                ? before
                : new ReportPeriod(current.week().plus(-2), zone);
    }

    /** Its first instant. */
    public Instant begin() {
        return week.monday().atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    public Instant end() {
        return week.monday().plusDays(DAYS).atStartOfDay(zone).toInstant();
    }

    /** From when on it is complete: half an hour after its end. */
    public Instant complete() {
        return end().plus(LATE_ARTICLES);
    }

    /** Whether it, and the time for late articles, is over. */
    public boolean isCompleteAt(Instant now) {
        return !now.isBefore(complete());
    }

    /** Whether its figures may be kept, if the store is filled past its end: two hours after that. */
    public boolean isSettledAt(Instant now) {
        return !now.isBefore(end().plus(GRACE));
    }

    /** Its hours: 168, or 167 or 169 where clocks change. */
    public long hours() {
        return Duration.between(begin(), end()).toHours();
    }

    /** Its seven days. */
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(week.monday()::plusDays).toList();
    }

    /** Its last day. */
    public LocalDate sunday() {
        return week.monday().plusDays(DAYS - 1L);
    }

    /** The same week so many weeks before. */
    public ReportPeriod minus(int weeks) {
        return new ReportPeriod(week.plus(-weeks), zone);
    }
}

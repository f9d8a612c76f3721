package io.bellwether.desk.outbox;

import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.subscription.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Decides whether a weekly report is due, and of which week. Pure. Weeks over which no desk ran are passed over: an old report is in the
 * archive, and no news.
 */
final class WeeklyRule {

    /** After the week's end: by then it is told as it is, though no feed was polled since. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private WeeklyRule() {}

    /**
     * The week to report.
     *
     * @param reported the latest that is reported or needs no report
     */
    static Optional<ReportPeriod> due(Rhythm rhythm, IsoWeek reported, Instant now) {
        ReportPeriod latest = ReportPeriod.latestComplete(now, rhythm.zone());
        return rhythm.weekly()
                .filter(at -> latest.week().compareTo(reported) > 0)
                .filter(at -> !time(latest, at).isAfter(now))
                .map(at -> latest);
    }

    /**
     * Whether a report that is due may go: its figures have settled, or were waited for long enough.
     *
     * @param filled whether the store is filled past the week's end
     */
    static boolean isReady(ReportPeriod due, boolean filled, Instant now) {
        return (filled && due.isSettledAt(now)) || !now.isBefore(due.end().plus(LONGEST_WAIT));
    }

    /** On the Monday after the week; where the clock is put forward over that time, as much later. */
    private static Instant time(ReportPeriod period, LocalTime at) {
        return ZonedDateTime.of(period.sunday().plusDays(1), at, period.zone()).toInstant();
    }
}

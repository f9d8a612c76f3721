package io.bellwether.desk.outbox;

import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.subscription.Rhythm;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Decides whether a weekly report is due, and of which week. Pure. Weeks over which no desk ran are passed over: an old report is in the
 * archive, and no news.
 */
final class WeeklyRule {

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

    /** On the Monday after the week; where the clock is put forward over that time, as much later. */
    private static Instant time(ReportPeriod period, LocalTime at) {
        return ZonedDateTime.of(period.sunday().plusDays(1), at, period.zone()).toInstant();
    }
}

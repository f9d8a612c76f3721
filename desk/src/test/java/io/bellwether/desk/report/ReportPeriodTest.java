package io.bellwether.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-W03, UTC, 2026-01-12T00:00:00Z, 2026-01-19T00:00:00Z, 168",
        "2026-W03, Europe/Warsaw, 2026-01-11T23:00:00Z, 2026-01-18T23:00:00Z, 168",
        "2026-W13, Europe/Warsaw, 2026-03-22T23:00:00Z, 2026-03-29T22:00:00Z, 167",
        "2026-W43, Europe/Warsaw, 2026-10-18T22:00:00Z, 2026-10-25T23:00:00Z, 169",
        "2026-W10, America/New_York, 2026-03-02T05:00:00Z, 2026-03-09T04:00:00Z, 167",
        "2018-W44, America/Sao_Paulo, 2018-10-29T03:00:00Z, 2018-11-05T02:00:00Z, 167",
        "2026-W03, Asia/Kolkata, 2026-01-11T18:30:00Z, 2026-01-18T18:30:00Z, 168"
    })
    void isAWeekOfItsZoneAlsoWhereClocksChange(String week, ZoneId zone, Instant begin, Instant end, long hours) {
        ReportPeriod period = new ReportPeriod(IsoWeek.parse(week), zone);

        assertThat(period.begin()).isEqualTo(begin);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.hours()).isEqualTo(hours);
        assertThat(period.minus(1).end()).isEqualTo(begin);
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @CsvSource({
        "2026-01-18T23:29:59Z, Europe/Warsaw, 2026-W02",
        "2026-01-18T23:30:00Z, Europe/Warsaw, 2026-W03",
        "2026-01-18T23:30:00Z, UTC, 2026-W02",
        "2026-01-19T00:29:59Z, UTC, 2026-W02",
        "2026-01-19T00:30:00Z, UTC, 2026-W03",
        "2026-01-25T20:00:00Z, UTC, 2026-W03",
        "2026-01-18T10:30:00Z, Pacific/Auckland, 2026-W02",
        "2026-01-18T11:30:00Z, Pacific/Auckland, 2026-W03"
    })
    void theLatestCompleteWeekIsOverWithItsTimeForLateArticles(Instant now, ZoneId zone, String latest) {
        assertThat(ReportPeriod.latestComplete(now, zone).week()).hasToString(latest);
    }
}

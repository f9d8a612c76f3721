package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.subscription.Rhythm;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W02, 2026-01-19T05:59:59Z, ",
        "2026-W02, 2026-01-19T06:00:00Z, 2026-W03",
        "2026-W03, 2026-01-19T06:00:00Z, ",
        "2026-W02, 2026-01-25T22:00:00Z, 2026-W03",
        "2025-W50, 2026-01-19T06:00:00Z, 2026-W03",
        "2026-W12, 2026-03-30T04:59:59Z, ",
        "2026-W12, 2026-03-30T05:00:00Z, 2026-W13",
        "2026-W42, 2026-10-26T05:59:59Z, ",
        "2026-W42, 2026-10-26T06:00:00Z, 2026-W43"
    })
    void aWeekIsReportedOnTheMondayAfterItByTheClockOnTheWall(String reported, Instant now, String week) {
        assertThat(WeeklyRule.due(at("07:00"), IsoWeek.parse(reported), now)
                        .map(ReportPeriod::week)
                        .map(IsoWeek::toString))
                .isEqualTo(Optional.ofNullable(week));
    }

    @Test
    void noWeekIsReportedBeforeItsLateArticlesHadTheirTime() {
        Instant midnight = Instant.parse("2026-01-18T23:00:00Z");
        IsoWeek reported = IsoWeek.parse("2026-W02");

        assertThat(WeeklyRule.due(at("00:05"), reported, midnight.plusSeconds(29 * 60)))
                .isEmpty();
        assertThat(WeeklyRule.due(at("00:05"), reported, midnight.plusSeconds(30 * 60)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-01-19T00:59:59Z, false",
        "true, 2026-01-19T01:00:00Z, true",
        "false, 2026-01-19T01:00:00Z, false",
        "false, 2026-01-19T22:59:59Z, false",
        "false, 2026-01-19T23:00:00Z, true"
    })
    void aReportWaitsUntilItsFiguresHaveSettledButForADayAtMost(boolean filled, Instant now, boolean ready) {
        ReportPeriod week = new ReportPeriod(IsoWeek.parse("2026-W03"), ZoneId.of("Europe/Warsaw"));

        assertThat(WeeklyRule.isReady(week, filled, now)).isEqualTo(ready);
    }

    @Test
    void nothingIsDueToWhoDidNotAsk() {
        Rhythm rhythm = new Rhythm(true, Optional.empty(), Optional.empty(), ZoneId.of("Europe/Warsaw"), 6);

        assertThat(WeeklyRule.due(rhythm, IsoWeek.parse("2020-W01"), Instant.parse("2026-01-19T12:00:00Z")))
                .isEmpty();
    }

    private static Rhythm at(String time) {
        return new Rhythm(
                false,
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Europe/Warsaw"),
                6,
                Optional.of(LocalTime.parse(time)));
    }
}

package io.bellwether.desk.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.WeekCoverage.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkHoursTest {

    @Test
    void findsStretches() {
        ReportPeriod period = new ReportPeriod(IsoWeek.parse("2026-W03"), ZoneId.of("UTC"));
        Set<Instant> seen = new HashSet<>(DarkHours.hours(period));
        seen.remove(Instant.parse("2026-01-12T00:00:00Z"));
        seen.remove(Instant.parse("2026-01-14T02:00:00Z"));
        seen.remove(Instant.parse("2026-01-14T03:00:00Z"));
        seen.remove(Instant.parse("2026-01-18T23:00:00Z"));

        assertThat(DarkHours.of(period, seen))
                .containsExactly(
                        span("2026-01-12T00:00:00Z", "2026-01-12T01:00:00Z"),
                        span("2026-01-14T02:00:00Z", "2026-01-14T04:00:00Z"),
                        span("2026-01-18T23:00:00Z", "2026-01-19T00:00:00Z"));
        assertThat(DarkHours.of(period, Set.of()))
                .singleElement()
                .satisfies(span -> assertThat(span.hours()).isEqualTo(168));
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse(from), Instant.parse(until));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W13, Europe/Warsaw, 167",
        "2026-W43, Europe/Warsaw, 169",
        "2026-W03, Asia/Kolkata, 168",
        "2026-W03, Asia/Kathmandu, 168"
    })
    void everyHourBelongsToOneWeek(String week, ZoneId zone, int hours) {
        ReportPeriod period = new ReportPeriod(IsoWeek.parse(week), zone);

        assertThat(DarkHours.hours(period))
                .hasSize(hours)
                .doesNotContainAnyElementsOf(DarkHours.hours(period.minus(1)));
        assertThat(DarkHours.hours(period.minus(1)).getLast().plusSeconds(3_600))
                .isEqualTo(DarkHours.hours(period).getFirst());
    }
}

package io.bellwether.desk.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.trend.Change;
import io.bellwether.desk.report.Comparison;
import io.bellwether.desk.report.ThemeHour;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekComparisonTest {

    private static final Instant BEGIN = Instant.parse("2026-01-12T00:00:00Z");

    /** Hours whose counts add up to that many stories, all with the same baseline. */
    private static List<ThemeHour> hours(int stories, int known, double expected, double spread) {
        return IntStream.range(0, 168)
                .mapToObj(at -> new ThemeHour(
                        BEGIN.plus(Duration.ofHours(at)),
                        at < stories ? 1 : 0,
                        1,
                        true,
                        at < known ? Optional.of(new ThemeHour.Expectation(expected, spread)) : Optional.empty()))
                .toList();
    }

    /** Poisson of mean 6.72: P(X >= 14) = 0.00979, P(X <= 1) = 0.00931; the least dispersion moves that a little. */
    @Test
    void tellsTheChanceOfPoissonsLawWhereNothingIsRestless() {
        Comparison rise = WeekComparison.of(hours(14, 168, 0.04, 0.2), 1).orElseThrow();
        Comparison fall = WeekComparison.of(hours(1, 168, 0.04, 0.2), 1).orElseThrow();

        assertThat(rise.expected()).isCloseTo(6.72, within(1e-9));
        assertThat(rise.probability()).isCloseTo(0.00979, within(0.0005));
        assertThat(rise.change()).isEqualTo(Change.RISE);
        assertThat(fall.probability()).isCloseTo(0.00931, within(0.0005));
        assertThat(fall.change()).isEqualTo(Change.FALL);
    }

    /** Of Poisson's law with mean 6.72: P(X <= 1) = 0.009, P(X <= 2) = 0.037; P(X >= 13) = 0.022, P(X >= 12) = 0.043. */
    @Test
    void theUsualRangeHoldsTheMiddle95OfAHundred() {
        Comparison comparison = WeekComparison.of(hours(7, 168, 0.04, 0.2), 1).orElseThrow();

        assertThat(comparison.low()).isEqualTo(2);
        assertThat(comparison.high()).isEqualTo(12);
    }

    @Test
    void restlessHoursAreTakenAsSharedByTheWholeWeek() {
        double expected = 0.5;
        double spread = Math.sqrt(expected + 0.04 * expected * expected);
        Comparison comparison =
                WeekComparison.of(hours(120, 168, expected, spread), 1).orElseThrow();

        // Mean 84, standard deviation sqrt(84 + (0.2 * 84)^2) = 19: 120 is less than two of them away.
        assertThat(comparison.probability()).isBetween(0.02, 0.06);
        assertThat(comparison.notable()).isFalse();
    }

    @Test
    void aReportOfManyThemesAsksMoreOfEach() {
        List<ThemeHour> hours = hours(14, 168, 0.04, 0.2);

        assertThat(WeekComparison.of(hours, 1).orElseThrow().notable()).isTrue();
        assertThat(WeekComparison.of(hours, 10).orElseThrow().notable()).isFalse();
    }

    @Test
    void aFallMustBeTenTimesLessLikely() {
        assertThat(WeekComparison.of(hours(1, 168, 0.04, 0.2), 1).orElseThrow().notable())
                .isFalse();
        assertThat(WeekComparison.of(hours(0, 168, 0.06, 0.245), 1)
                        .orElseThrow()
                        .notable())
                .isTrue();
    }

    @Test
    void comparesOnlyHoursWithABaselineAndNotWhereTheyAreFew() {
        Comparison half = WeekComparison.of(hours(100, 90, 0.04, 0.2), 1).orElseThrow();

        assertThat(half.hours()).isEqualTo(90);
        assertThat(half.stories()).isEqualTo(90);
        assertThat(half.expected()).isCloseTo(3.6, within(1e-9));
        assertThat(WeekComparison.of(hours(100, 80, 0.04, 0.2), 1)).isEmpty();
        assertThat(WeekComparison.of(List.of(), 1)).isEmpty();
    }

    @Test
    void hoursThatAreNotCompleteAreInNoComparison() {
        List<ThemeHour> hours = hours(10, 168, 0.04, 0.2).stream()
                .map(hour -> hour.hour().isBefore(BEGIN.plus(Duration.ofHours(5)))
                        ? new ThemeHour(hour.hour(), hour.stories(), hour.articles(), false, hour.expected())
                        : hour)
                .toList();

        assertThat(WeekComparison.of(hours, 1).orElseThrow().stories()).isEqualTo(5);
    }
}

package io.bellwether.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-01-12T00:00:00Z");

    private static Trend hour(int hour, int stories, @Nullable Surprise surprise) {
        return new Trend(
                "t",
                MIDNIGHT.plus(Duration.ofHours(hour)),
                stories,
                stories,
                1,
                10,
                true,
                List.of(),
                new Baseline(2, 1.5),
                surprise);
    }

    private static Surprise surprise(Change change, int hours, double bits) {
        return new Surprise(change, Duration.ofHours(hours), 20, 6, 0.001, bits);
    }

    @Test
    void joinsWindowsThatOverlapAndKeepsTheMostSurprising() {
        List<Burst> bursts = Burst.in(
                List.of(
                        hour(5, 9, surprise(Change.RISE, 3, 2)),
                        hour(6, 9, surprise(Change.RISE, 3, 7)),
                        hour(7, 9, surprise(Change.RISE, 3, 4)),
                        hour(20, 9, surprise(Change.RISE, 1, 3))),
                5);

        assertThat(bursts.stream().map(Burst::time))
                .containsExactly(
                        new TimeSpan(Instant.parse("2026-01-12T04:00:00Z"), Instant.parse("2026-01-12T07:00:00Z")),
                        new TimeSpan(Instant.parse("2026-01-12T20:00:00Z"), Instant.parse("2026-01-12T21:00:00Z")));
    }

    @Test
    void leavesOutFallsAndWhatIsOrdinary() {
        assertThat(Burst.in(
                        List.of(
                                hour(1, 0, surprise(Change.FALL, 6, 5)),
                                hour(2, 3, surprise(Change.RISE, 6, 0)),
                                hour(3, 3, null)),
                        5))
                .isEmpty();
    }

    @Test
    void keepsTheMostSurprisingInOrderOfTime() {
        List<Burst> bursts = Burst.in(
                List.of(
                        hour(0, 9, surprise(Change.RISE, 1, 9)),
                        hour(10, 9, surprise(Change.RISE, 1, 1)),
                        hour(20, 9, surprise(Change.RISE, 1, 5))),
                2);

        assertThat(bursts.stream().map(burst -> burst.surprise().bits())).containsExactly(9.0, 5.0);
    }

    @Test
    void binsAddUpHoursAndTheirVariances() {
        List<ThemeBin> bins =
                ThemeBin.of(List.of(hour(0, 1, null), hour(1, 2, null), hour(5, 3, null), hour(6, 4, null)), List.of());

        assertThat(bins).hasSize(2);
        assertThat(bins.getFirst().stories()).isEqualTo(6);
        assertThat(bins.getFirst().complete()).isTrue();
        assertThat(bins.getFirst().expected().orElseThrow().stories()).isEqualTo(6);
        assertThat(bins.getFirst().expected().orElseThrow().spread()).isEqualTo(Math.sqrt(3 * 1.5 * 1.5));
        assertThat(bins.getLast().complete()).isFalse();
    }

    @Test
    void sixHoursInWhichOthersWereObservedHoldNoStoryOfTheTheme() {
        Instant earlier = MIDNIGHT.minus(ThemeBin.LENGTH);

        List<ThemeBin> bins = ThemeBin.of(List.of(hour(0, 1, null)), List.of(earlier, MIDNIGHT));

        assertThat(bins).extracting(ThemeBin::begin).containsExactly(earlier, MIDNIGHT);
        assertThat(bins).extracting(ThemeBin::stories).containsExactly(0, 1);
        assertThat(bins.getFirst().complete()).isTrue();
    }

    @Test
    void sixHoursAreOverOnceLaterOnesWereObserved() {
        List<Trend> first = List.of(hour(0, 1, null));

        assertThat(ThemeBin.of(first, List.of(MIDNIGHT)).getFirst().complete()).isFalse();
        assertThat(ThemeBin.of(first, List.of(MIDNIGHT, MIDNIGHT.plus(ThemeBin.LENGTH)))
                        .getFirst()
                        .complete())
                .isTrue();
    }

    @Test
    void aBinWithAnHourWithoutBaselineHasNone() {
        Trend young = new Trend("t", MIDNIGHT, 1, 1, 1, 10, true, List.of(), null, null);

        assertThat(ThemeBin.of(List.of(young, hour(1, 1, null)), List.of())
                        .getFirst()
                        .expected())
                .isEmpty();
    }
}

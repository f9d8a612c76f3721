package io.bellwether.classify.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class SurprisesTest {

    private static final int TODAY = 6 * News.WEEK;
    private static final long NOW = News.FIRST + TODAY;

    private static double allFeeds(long hour) {
        return 1;
    }

    private static ThemeBaseline usual(HourSeries series) {
        return ThemeBaseline.of(series, NOW).orElseThrow();
    }

    private static Surprise surprise(HourSeries series, int hour) {
        return Surprises.of(usual(series), series, NOW + hour).orElseThrow();
    }

    @Test
    void aDoublingIsTold() {
        HourSeries series = News.of(TODAY + 12, hour -> hour >= TODAY + 6 ? 20 : 10, SurprisesTest::allFeeds);
        Surprise surprise = surprise(series, 11);
        assertThat(surprise.significant()).isTrue();
        assertThat(surprise.change()).isEqualTo(Change.RISE);
        assertThat(surprise.window()).isEqualTo(Duration.ofHours(6));
        assertThat(surprise.expected()).isCloseTo(60, within(4.0));
        assertThat(surprise(series, 5).significant()).isFalse();
    }

    @Test
    void aThemeThatFallsSilentIsTold() {
        HourSeries series = News.of(TODAY + 12, hour -> hour >= TODAY + 6 ? 0 : 10, SurprisesTest::allFeeds);
        Surprise surprise = surprise(series, 11);
        assertThat(surprise.significant()).isTrue();
        assertThat(surprise.change()).isEqualTo(Change.FALL);
    }

    @Test
    void halfOfTheFeedsAreNoFall() {
        HourSeries series = News.of(TODAY + 24, hour -> 10, hour -> hour >= TODAY ? 0.5 : 1);
        for (int hour = 0; hour < 24; hour++) {
            assertThat(surprise(series, hour).significant()).isFalse();
        }
        assertThat(Surprises.baseline(usual(series), series, NOW + 12)
                        .orElseThrow()
                        .stories())
                .isCloseTo(5, within(1.5));
    }

    @Test
    void newsOfSomethingElseIsNoFallEither() {
        HourSeries twice = News.of(TODAY + 24, hour -> 5, hour -> hour >= TODAY ? 2 : 1);
        int[] stories = new int[TODAY + 24];
        int[] observed = new int[TODAY + 24];
        for (int hour = 0; hour < stories.length; hour++) {
            stories[hour] = hour >= TODAY ? 5 : twice.stories(News.FIRST + hour);
            observed[hour] = stories[hour] + twice.others(News.FIRST + hour);
        }
        HourSeries series = new HourSeries(News.FIRST, stories, stories, observed);
        assertThat(surprise(series, 23).significant()).isFalse();
    }

    @Test
    void whereNothingWasObservedNothingIsSaid() {
        HourSeries series = News.of(TODAY + 24, hour -> 10, hour -> hour >= TODAY ? 0 : 1);
        assertThat(Surprises.of(usual(series), series, NOW + 3)).isEmpty();
        assertThat(Surprises.baseline(usual(series), series, NOW + 3)).isEmpty();
    }

    @Test
    void lessThanAWeekIsNoBaseline() {
        HourSeries series = News.of(News.WEEK + ThemeBaseline.GUARD, hour -> 10, SurprisesTest::allFeeds);
        long end = News.FIRST + News.WEEK + ThemeBaseline.GUARD;
        assertThat(ThemeBaseline.of(series, end - News.DAY)).isEmpty();
        assertThat(ThemeBaseline.of(series, end)).isPresent();
        assertThat(ThemeBaseline.of(new HourSeries(0, new int[0], new int[0], new int[0]), NOW))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theHourOfTheDayAndTheDayOfTheWeekAreKnown() {
        LongToDoubleFunction rate = hour -> (hour % News.DAY < 12 ? 2 : 10) * (hour % News.WEEK < News.DAY ? 0.5 : 1);
        HourSeries series = News.of(TODAY + News.WEEK, rate, SurprisesTest::allFeeds);
        ThemeBaseline usual = usual(series);
        assertThat(usual.expected(series, NOW + 30)).isCloseTo(2, within(0.6));
        assertThat(usual.expected(series, NOW + 40)).isCloseTo(10, within(2.0));
        assertThat(usual.expected(series, NOW + 16)).isCloseTo(5, within(1.5));
    }

    @Test
    void aBurstOfTwoDaysLeavesTheBaselineNearlyAsItWas() {
        HourSeries series =
                News.of(TODAY, hour -> hour >= TODAY - 96 && hour < TODAY - 48 ? 50 : 10, SurprisesTest::allFeeds);
        double sum = 0;
        for (long hour = NOW; hour < NOW + News.DAY; hour++) {
            HourSeries seen = new HourSeries(hour, new int[1], new int[1], new int[] {100});
            sum += usual(series).expected(seen, hour);
        }
        assertThat(sum / News.DAY).isCloseTo(10, within(0.8));
    }

    @Test
    void whatIsUsualTodayWasLearnedBeforeYesterday() {
        LongToDoubleFunction flood = hour -> hour >= TODAY - ThemeBaseline.GUARD ? 300 : 10;
        HourSeries quiet = News.of(TODAY, hour -> 10, SurprisesTest::allFeeds);
        HourSeries flooded = News.of(TODAY, flood, SurprisesTest::allFeeds);
        assertThat(usual(flooded).expected(quiet, NOW - 30))
                .isEqualTo(usual(quiet).expected(quiet, NOW - 30));
    }

    @Test
    void chanceBringsLessThanOneFalseAlarmAMonth() {
        HourSeries series = News.of(TODAY + 20 * News.WEEK, hour -> 4, SurprisesTest::allFeeds);
        int alarms = 0;
        for (long day = NOW; day < series.end(); day += News.DAY) {
            ThemeBaseline usual = ThemeBaseline.of(series, day).orElseThrow();
            for (long hour = day; hour < day + News.DAY; hour++) {
                alarms += Surprises.of(usual, series, hour)
                                .filter(Surprise::significant)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        assertThat(alarms).isLessThan(20 * 7 / 30);
    }
}

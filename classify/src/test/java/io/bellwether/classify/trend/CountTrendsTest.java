package io.bellwether.classify.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountTrendsTest {

    /** Noon of a Monday. */
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Duration HOUR = Duration.ofHours(1);

    /** So many that one look at the newest hours finds more than is said at once. */
    private static final List<String> MANY =
            IntStream.range(0, 30).mapToObj(number -> "theme" + number).toList();

    private static final Set<String> WATCHED =
            Stream.concat(MANY.stream(), Stream.of("chips", "trade")).collect(Collectors.toSet());

    @TempDir
    private Path directory;

    private TrendDriver stream;

    @BeforeEach
    void start() {
        stream = new TrendDriver(directory, NOON.plus(Duration.ofMinutes(20)), WATCHED);
    }

    @AfterEach
    void stop() {
        stream.close();
    }

    private static CountedArticle article(String id, Instant time, String story, String... themes) {
        return new CountedArticle(id, time, time, "Source of " + story, story, List.of(themes), "p1");
    }

    private Trend trend(String theme, Instant hour) {
        return Objects.requireNonNull(stream.settled().get(theme + "|" + hour), theme + "|" + hour);
    }

    @Test
    void countsArticlesStoriesSourcesAndAllThatWasObserved() {
        stream.count(
                article("a", NOON, "a", "chips"),
                article("b", NOON.plusSeconds(60), "a", "chips", "trade"),
                article("c", NOON.plusSeconds(600), "c", "chips"),
                article("d", NOON.plusSeconds(900), "d"));
        assertThat(trend("chips", NOON))
                .isEqualTo(new Trend("chips", NOON, 3, 2, 2, 4, false, List.of("p1"), null, null));
        assertThat(trend("trade", NOON))
                .isEqualTo(new Trend("trade", NOON, 1, 1, 1, 4, false, List.of("p1"), null, null));
    }

    @Test
    void theHourIsThatOfPublicationAndNeverAfterReading() {
        CountedArticle late = new CountedArticle("a", NOON.minus(HOUR), NOON, "S", "a", List.of("chips"), "p1");
        CountedArticle early = new CountedArticle("b", NOON.plus(HOUR), NOON, "S", "b", List.of("chips"), "p1");
        stream.count(late, early);
        stream.settled();
        assertThat(trend("chips", NOON.minus(HOUR)).articles()).isEqualTo(1);
        assertThat(trend("chips", NOON).articles()).isEqualTo(1);
    }

    @Test
    void aStoryCountsOnceInTheHourOfItsFirstArticleAlsoWhenThatComesLate() {
        stream.count(article("b", NOON.minus(HOUR), "s", "chips"), article("c", NOON, "s", "chips"));
        stream.settled();
        assertThat(trend("chips", NOON.minus(HOUR)).stories()).isEqualTo(1);
        assertThat(trend("chips", NOON).stories()).isZero();
        stream.count(article("a", NOON.minus(HOUR.multipliedBy(2)), "s", "chips"));
        stream.settled();
        assertThat(trend("chips", NOON.minus(HOUR.multipliedBy(2))).stories()).isEqualTo(1);
        assertThat(trend("chips", NOON.minus(HOUR)))
                .extracting(Trend::articles, Trend::stories)
                .containsExactly(1, 0);
    }

    @Test
    void newTagsAndAnotherStoryTakeBackWhatWasCounted() {
        stream.count(article("a", NOON, "a", "chips"), article("b", NOON, "b", "chips"));
        stream.settled();
        stream.count(new CountedArticle("b", NOON, NOON, "S", "a", List.of("trade"), "p2"));
        assertThat(trend("chips", NOON))
                .isEqualTo(new Trend("chips", NOON, 1, 1, 1, 2, false, List.of("p1"), null, null));
        assertThat(trend("trade", NOON))
                .isEqualTo(new Trend("trade", NOON, 1, 1, 1, 2, false, List.of("p2"), null, null));
        stream.count(new CountedArticle("b", NOON, NOON, "S", "b", List.of(), "p2"));
        assertThat(trend("trade", NOON)).isEqualTo(new Trend("trade", NOON, 0, 0, 0, 2, false, List.of(), null, null));
    }

    @Test
    void anEditWithALaterDateStaysWhereItWasAndOneWithAnEarlierDateMoves() {
        stream.count(article("a", NOON.minus(HOUR), "a", "chips"));
        stream.count(article("a", NOON, "a", "chips"));
        assertThat(stream.settled()).containsOnlyKeys("chips|" + NOON.minus(HOUR));
        stream.count(article("a", NOON.minus(HOUR.multipliedBy(3)), "a", "chips"));
        stream.settled();
        assertThat(trend("chips", NOON.minus(HOUR.multipliedBy(3))).articles()).isEqualTo(1);
    }

    @Test
    void anHourIsCompleteHalfAnHourAfterItsEndAlsoInSilence() {
        stream.count(article("a", NOON, "a", "chips"));
        assertThat(trend("chips", NOON).complete()).isFalse();
        stream.pass(Duration.ofMinutes(30));
        assertThat(stream.said()).isEmpty();
        stream.pass(Duration.ofMinutes(30));
        assertThat(stream.said())
                .extracting(Trend::theme, Trend::hour, Trend::complete)
                .containsExactly(tuple("chips", NOON, true));
    }

    @Test
    void themesInForceAreSaidWithNoneInHoursThatBroughtOthersAndNothingOfHoursThatBroughtNothing() {
        stream.count(
                article("a", NOON, "a", "chips", "trade", "gone"),
                article("b", NOON.plus(HOUR.multipliedBy(2)), "b"),
                article("c", NOON.plus(HOUR.multipliedBy(4)), "c", "trade"));
        Map<String, Trend> said = stream.settled();
        Instant second = NOON.plus(HOUR.multipliedBy(2));
        Instant fourth = NOON.plus(HOUR.multipliedBy(4));
        assertThat(said)
                .containsOnlyKeys(
                        "chips|" + NOON,
                        "trade|" + NOON,
                        "gone|" + NOON,
                        "chips|" + second,
                        "trade|" + second,
                        "chips|" + fourth,
                        "trade|" + fourth);
        assertThat(Objects.requireNonNull(said.get("chips|" + second)).observed())
                .isEqualTo(1);
    }

    @Test
    void whatWasSaidIsNotSaidAgain() {
        stream.count(article("a", NOON, "a", "chips"));
        stream.settled();
        stream.count(article("a", NOON, "a", "chips"));
        stream.pass(CountTrends.INTERVAL.multipliedBy(20));
        assertThat(stream.said()).isEmpty();
    }

    @Test
    void whatFeedsStillShowOfWeeksIsSaidWithTheFirstRound() {
        List<Instant> noons = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            noons.add(NOON.minus(Duration.ofDays(day)));
            stream.count(article("d" + day, noons.getLast(), "d" + day, "chips"));
        }
        stream.pass(CountTrends.INTERVAL);
        assertThat(stream.said()).extracting(Trend::hour).containsAll(noons);
    }

    @Test
    void afterALongStandstillFewAreSaidAtOnceAndAllInTheEnd() {
        int hours = 5 * 24;
        stream.count(article("a", NOON, "a", MANY.toArray(String[]::new)));
        stream.settled();
        for (int hour = 1; hour <= hours; hour++) {
            stream.count(article("n" + hour, NOON.plus(HOUR.multipliedBy(hour)), "n" + hour));
        }
        stream.pass(Duration.ofDays(6));
        List<Trend> said = new ArrayList<>(stream.said());
        assertThat(said.size()).isEqualTo(CountTrends.SAID_AT_ONCE);
        for (int round = 0; round < 200; round++) {
            stream.pass(CountTrends.INTERVAL);
            List<Trend> more = stream.said();
            assertThat(more.size()).isLessThanOrEqualTo(CountTrends.SAID_AT_ONCE);
            said.addAll(more);
        }
        assertThat(said.size()).isEqualTo(MANY.size() * (1 + hours));
    }

    @Test
    void neitherThemesNorOlderHoursWaitWhileTheNewestHoursOfAllChangeAllTheTime() {
        Instant past = NOON.minus(HOUR.multipliedBy(60));
        stream.count(article("a", past, "a", MANY.toArray(String[]::new)), article("b", NOON, "b"));
        stream.settled();
        Instant late = NOON.minus(HOUR.multipliedBy(40));
        stream.count(article("late", late, "late", "theme9"));
        Set<String> said = new HashSet<>();
        for (int round = 0; round < MANY.size(); round++) {
            for (int hour = 0; hour < 25; hour++) {
                String name = "n" + round + "x" + hour;
                stream.count(article(name, NOON.minus(HOUR.multipliedBy(hour)), name));
            }
            stream.pass(CountTrends.INTERVAL);
            stream.said().forEach(trend -> said.add(trend.hour().equals(NOON) ? trend.theme() : trend.key()));
        }
        assertThat(said).containsAll(MANY).contains("theme9|" + late);
    }

    @Test
    void hoursAndArticlesOfThreeMonthsAgoAreForgotten() {
        stream.count(article("a", NOON, "a", "chips"), article("b", NOON.plus(HOUR), "b", "chips"));
        stream.settled();
        Instant later = NOON.plus(TrendBook.KEPT).plus(HOUR);
        stream.pass(TrendBook.KEPT.plus(HOUR));
        stream.count(article("c", later, "c", "trade"));
        stream.settled();
        assertThat(stream.entries(TrendStores.COUNTED_ARTICLES)).isEqualTo(1);
        assertThat(stream.entries(TrendStores.TREND_STORIES)).isEqualTo(1);
        assertThat(stream.entries(TrendStores.OBSERVED_HOURS)).isEqualTo(2);
        stream.count(new CountedArticle("old", NOON, later, "S", "old", List.of("chips"), "p1"));
        assertThat(stream.settled().values())
                .filteredOn(trend -> trend.hour().equals(NOON))
                .extracting(Trend::articles)
                .containsExactly(1);
    }

    @Test
    void aDoublingIsSurprisingOnceItsHoursAreCompleteAndACorrectionTakesItBack() {
        int burst = 10 * 24;
        weeks(burst + 6, burst, 1);
        Instant last = NOON.plus(HOUR.multipliedBy(burst + 5));
        assertThat(stream.settled().values()).allMatch(trend -> trend.complete() || trend.surprise() == null);
        Surprise surprise = Objects.requireNonNull(trend("chips", last).surprise());
        assertThat(surprise.significant()).isTrue();
        assertThat(surprise.change()).isEqualTo(Change.RISE);
        assertThat(learned("chips").hour()).isEqualTo(last);
        assertThat(learned("chips").rise()).isGreaterThan(3);
        assertThat(learned("trade").rise()).isLessThan(3);
        assertThat(Objects.requireNonNull(trend("trade", last).surprise()).significant())
                .isFalse();
        for (int hour = burst; hour < burst + 6; hour++) {
            Instant time = NOON.plus(HOUR.multipliedBy(hour));
            for (int number = 6; number < 60; number++) {
                stream.count(article("chips" + hour + "x" + number, time, "s" + hour + "x" + number));
            }
        }
        assertThat(Objects.requireNonNull(trend("chips", last).surprise()).significant())
                .isFalse();
        assertThat(learned("chips").rise()).isLessThan(3);
    }

    private ThemeSurprise learned(String theme) {
        return (ThemeSurprise) Objects.requireNonNull(stream.value(ThemeSurprises.STORE, theme), theme);
    }

    @Test
    void halfOfTheFeedsOutForADayAreNoFall() {
        int outage = 10 * 24;
        weeks(outage, outage, 1);
        weeks(outage, outage + 24, 0.5);
        assertThat(stream.settled().values())
                .filteredOn(trend -> !trend.hour().isBefore(NOON.plus(HOUR.multipliedBy(outage))))
                .hasSize(48)
                .allSatisfy(trend -> assertThat(
                                Objects.requireNonNull(trend.surprise()).significant())
                        .isFalse());
    }

    /** Counts hours of chance, twice as many stories of chips from {@code burst} on, and lets them become complete. */
    private void weeks(int hours, int burst, double feeds) {
        Random random = new Random(hours);
        int from = feeds < 1 ? hours : 0;
        int until = feeds < 1 ? burst : hours;
        for (int hour = from; hour < until; hour++) {
            Instant time = NOON.plus(HOUR.multipliedBy(hour));
            double rate = hour >= burst ? 20 : 6;
            counted(time, "chips" + hour, News.poisson(random, rate * feeds), "chips");
            counted(time, "trade" + hour, News.poisson(random, 3 * feeds), "trade");
            counted(time, "other" + hour, News.poisson(random, 10 * feeds));
        }
        stream.pass(HOUR.multipliedBy(until - from + 2));
    }

    private void counted(Instant time, String name, int articles, String... themes) {
        for (int number = 0; number < articles; number++) {
            stream.count(article(name + "x" + number, time, name + "x" + number, themes));
        }
    }
}

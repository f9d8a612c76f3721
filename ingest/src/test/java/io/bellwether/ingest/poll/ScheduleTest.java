package io.bellwether.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Gap;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.coverage.SkipTimes;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Gone;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.fetch.FetchResult.Throttled;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.websub.Push;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");
    private static final FeedSource SOURCE = FeedSource.of("https://news.example/feed", "News");
    private static final Schedule SCHEDULE = new Schedule(Duration.ofMinutes(5));
    private static final FetchResult DOCUMENT =
            new Fetched(new FeedDocument(new byte[0], null, ""), new Validators("\"e\"", "yesterday"));

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT5M",
        "PT30M, PT5M",
        "PT1H, PT6M",
        "PT10H, PT1H",
        "PT40H, PT4H",
        "P30D, PT4H",
        "P89D, PT4H",
        "P90D, P1D",
    })
    void restsATenthOfTheTimeSinceTheLastChangeAndADayWhenAFeedIsDead(Duration quiet, Duration rest) {
        assertThat(rest(after(remembering(quiet, null), new NotModified(), Harvest.NONE)))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "PT2M, PT0S, PT5M",
        "PT1H, PT0S, PT15M",
        "PT1H, PT2H, PT15M",
        "PT1H, PT10H, PT1H",
        "PT8H, PT1H, PT2H",
        "P7D, PT1H, PT4H",
    })
    void asksFourTimesForEachItemOfTheUsualRhythm(Duration rhythm, Duration quiet, Duration rest) {
        assertThat(rest(after(remembering(quiet, rhythm), new NotModified(), Harvest.NONE)))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        ", PT1H, 2, PT30M",
        "PT30M, PT30M, 1, PT30M",
        "PT30M, PT2H30M, 1, PT1H",
        "PT1H, PT10S, 10, PT45M0.25S",
        ", PT0S, 5, PT1S",
    })
    void learnsTheRhythmFromWhatIsNew(@Nullable Duration known, Duration quiet, int newItems, Duration learned) {
        FeedState state = remembering(quiet, known);
        Harvest harvest = harvest(30, newItems, Harvest.Wish.NONE);

        assertThat(after(state, DOCUMENT, harvest).memory().rhythm()).isEqualTo(learned);
        assertThat(after(state, DOCUMENT, harvest).memory().changed()).isEqualTo(NOW);
    }

    @Test
    void learnsNoRhythmFromTheFirstAnswer() {
        assertThat(after(fresh(), DOCUMENT, harvest(30, 30, Harvest.Wish.NONE))
                        .memory()
                        .rhythm())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, , PT5M",
        "30, 10, PT1H, PT5M",
        "30, 9, PT1H, PT1H",
        "30, 1, P3D, PT1H",
        "30, 1, PT1M, PT5M",
        "30, 1, , PT5M",
    })
    void neverRestsWhenMuchIsNewAndHeedsTheTimeToLiveElse(
            int items, int newItems, @Nullable Duration asked, Duration rest) {
        Harvest.Wish wish = new Harvest.Wish(asked, SkipTimes.NONE);
        assertThat(rest(after(fresh(), DOCUMENT, harvest(items, newItems, wish))))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"PT2M, PT5M", "PT20M, PT20M", "P1D, PT1H", ", PT5M"})
    void heedsHowLongAnAnswerSaysToStayFresh(@Nullable Duration freshFor, Duration rest) {
        FetchResult document = new Fetched(new FeedDocument(new byte[0], null, ""), Validators.NONE, freshFor);

        assertThat(rest(after(fresh(), document, harvest(30, 1, Harvest.Wish.NONE))))
                .isEqualTo(rest);
        assertThat(rest(after(fresh(), new NotModified(freshFor), Harvest.NONE)))
                .isEqualTo(rest);
    }

    @Test
    void heedsTheTimeToLiveOfTheLatestDocumentAlsoWhenNothingHasChangedSince() {
        Harvest.Wish wish = new Harvest.Wish(Duration.ofMinutes(40), SkipTimes.NONE);
        FeedState read = after(fresh(), DOCUMENT, harvest(30, 1, wish));

        assertThat(rest(after(read, new NotModified(), Harvest.NONE))).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void asksNeverInHoursAPublisherSkipsNotEvenAfterARestart() {
        SkipTimes noon = new SkipTimes(List.of(12, 13), List.of());
        FeedState read = after(fresh(), DOCUMENT, harvest(30, 30, new Harvest.Wish(null, noon)));

        assertThat(rest(read)).isEqualTo(Duration.ofHours(2));
        assertThat(rest(after(read, new NotModified(), Harvest.NONE))).isEqualTo(Duration.ofHours(2));
        assertThat(rest(after(read, new Failed("HTTP 500"), Harvest.NONE))).isEqualTo(Duration.ofHours(2));
        assertThat(rest(SCHEDULE.start(SOURCE, read.status(), NOW))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void tellsOfItemsThatPassedUnseen() {
        FeedState before = after(fresh(), DOCUMENT, window("aaaaaaaa", "bbbbbbbb", "cccccccc"));
        FeedState overlap = after(before, DOCUMENT, window("dddddddd", "eeeeeeee", "aaaaaaaa"));
        FeedState gap = after(before, DOCUMENT, window("dddddddd", "eeeeeeee", "ffffffff"));
        FeedState later = after(gap, new NotModified(), Harvest.NONE);
        FeedState again = after(later, DOCUMENT, window("11111111", "22222222", "33333333"));

        assertThat(status(before).gap()).isNull();
        assertThat(status(overlap).gap()).isNull();
        assertThat(status(gap).gap()).isEqualTo(new Gap(1, NOW, NOW));
        assertThat(status(gap).reason()).contains("window moved past items we never saw");
        assertThat(status(later).gap()).isEqualTo(new Gap(1, NOW, NOW));
        assertThat(status(again).gap()).isEqualTo(new Gap(2, NOW, NOW));
    }

    @Test
    void findsAGapOverARestart() {
        FeedState before = after(fresh(), DOCUMENT, window("aaaaaaaa", "bbbbbbbb", "cccccccc"));
        FeedState restarted = SCHEDULE.start(SOURCE, before.status(), NOW);

        assertThat(status(after(restarted, DOCUMENT, window("dddddddd", "eeeeeeee", "ffffffff")))
                        .gap())
                .isEqualTo(new Gap(1, NOW, NOW));
    }

    @Test
    void doublesTheWaitWithEachFailureUpToSixHoursAndRecoversAtOnce() {
        FeedState state = fresh();
        for (Duration wait : new Duration[] {Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20)}) {
            state = after(state, new Failed("HTTP 500"), Harvest.NONE);
            assertThat(rest(state)).isEqualTo(wait);
        }
        for (int more = 0; more < 50; more++) {
            state = after(state, new Failed("HTTP 500"), Harvest.NONE);
        }
        assertThat(rest(state)).isEqualTo(Duration.ofHours(6));
        assertThat(status(state).reason()).isEqualTo("HTTP 500");
        assertThat(status(after(state, DOCUMENT, harvest(3, 1, Harvest.Wish.NONE)))
                        .failures())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"PT2S, PT5M", "PT20M, PT20M", "P1D, P1D", ", PT5M"})
    void waitsAsLongAsAskedButNotLessThanTheShortest(@Nullable Duration retryAfter, Duration wait) {
        assertThat(rest(after(fresh(), new Throttled("HTTP 429", retryAfter), Harvest.NONE)))
                .isEqualTo(wait);
    }

    @Test
    void failuresInTrialsRecoverInSeconds() {
        Schedule trial = new Schedule(Duration.ofSeconds(2));
        FeedState state =
                trial.after(fresh(), report(new Throttled("HTTP 429", Duration.ofSeconds(2)), Harvest.NONE, 0));

        assertThat(rest(state)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void keepsValidatorsOverFailuresAndTakesThoseOfTheLatestAnswer() {
        FeedState read = after(fresh(), DOCUMENT, harvest(3, 3, Harvest.Wish.NONE));
        FeedState failed = after(read, new Failed("x"), Harvest.NONE);

        assertThat(failed.validators()).isEqualTo(new Validators("\"e\"", "yesterday"));
        assertThat(after(failed, new NotModified(), Harvest.NONE).validators()).isEqualTo(read.validators());
        assertThat(status(failed).items()).isEqualTo(3);
        assertThat(status(failed).lastSuccess()).isEqualTo(NOW);
    }

    @Test
    void remembersNothingOfWhatKafkaDidNotTake() {
        FeedState before = fresh();
        FeedState unpublished = SCHEDULE.unpublished(before, report(DOCUMENT, harvest(3, 3, Harvest.Wish.NONE), 0));

        assertThat(unpublished.validators()).isEqualTo(Validators.NONE);
        assertThat(unpublished.status()).isNull();
        assertThat(rest(unpublished)).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"59, PT6H", "60, P1D", "500, P1D"})
    void asksWhatHasFailedForWeeksOnceADay(int failures, Duration wait) {
        FeedState state = fresh();
        for (int at = 0; at < failures; at++) {
            state = after(state, new Failed("HTTP 500"), Harvest.NONE);
        }

        assertThat(rest(state)).isEqualTo(wait);
        assertThat(status(state).reason().contains("so it is asked once a day")).isEqualTo(wait.toDays() == 1);
    }

    @ParameterizedTest
    @CsvSource({"P89D, ''", "P90D, 'nothing new since 2025-10-07, so it is asked once a day'"})
    void saysOfASilentFeedSinceWhen(Duration quiet, String reason) {
        assertThat(status(after(remembering(quiet, null), new NotModified(), Harvest.NONE))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void mutesWhatIsGoneForWeeksOverRestartsToo() {
        FeedState gone = after(fresh(), new Gone("HTTP 410"), Harvest.NONE);
        Instant later = NOW.plus(Duration.ofDays(20));

        assertThat(rest(gone)).isEqualTo(Duration.ofDays(28));
        assertThat(status(gone).outcome()).isEqualTo(Outcome.GONE);
        assertThat(status(gone).reason()).contains("2026-02-02");
        assertThat(SCHEDULE.start(SOURCE, gone.status(), later).nextPoll()).isEqualTo(gone.nextPoll());
        assertThat(status(after(gone, DOCUMENT, Harvest.NONE)).outcome()).isEqualTo(Outcome.FETCHED);
    }

    @Test
    void mutesWhatAnEarlierReleaseSawGoneForWeeksFromThen() {
        FeedStatus written = TopicJson.FEED_STATUS.read("""
            {"v":1,"id":"f1","url":"https://news.example/feed","title":"News","polled":"2026-01-01T12:00:00Z",
             "outcome":"gone","reason":"HTTP 410","items":0,"newItems":0,"failures":1,"latency":"PT0.1S"}
            """.getBytes(StandardCharsets.UTF_8));

        assertThat(SCHEDULE.start(SOURCE, written, NOW).nextPoll()).isEqualTo(NOW.plus(Duration.ofDays(24)));
    }

    @Test
    void keepsAwayAsLongAsAServerAskedOverARestartToo() {
        FeedState throttled = after(fresh(), new Throttled("HTTP 429", Duration.ofHours(20)), Harvest.NONE);

        assertThat(rest(SCHEDULE.start(SOURCE, throttled.status(), NOW))).isEqualTo(Duration.ofHours(20));
    }

    @Test
    void remembersAMoveWhenItComesTwiceInARow() {
        Moved moved = new Moved("https://new.example/feed", DOCUMENT);
        FeedState once = after(fresh(), moved, harvest(3, 3, Harvest.Wish.NONE));
        FeedState twice = after(once, moved, harvest(3, 0, Harvest.Wish.NONE));

        assertThat(once.address()).isEqualTo(SOURCE.url());
        assertThat(status(once).outcome()).isEqualTo(Outcome.MOVED);
        assertThat(once.validators().etag()).isEqualTo("\"e\"");
        assertThat(twice.address()).isEqualTo("https://new.example/feed");
        assertThat(SCHEDULE.start(SOURCE, twice.status(), NOW).address()).isEqualTo("https://new.example/feed");
    }

    @Test
    void forgetsAMoveThatDidNotRepeat() {
        FeedState state = after(fresh(), new Moved("https://new.example/feed", DOCUMENT), Harvest.NONE);
        state = after(state, DOCUMENT, Harvest.NONE);
        state = after(state, new Moved("https://new.example/feed", DOCUMENT), Harvest.NONE);
        state = after(state, new Moved("https://third.example/feed", DOCUMENT), Harvest.NONE);

        assertThat(state.address()).isEqualTo(SOURCE.url());
    }

    @Test
    void returnsToTheListedAddressWhenTheNewOneIsLost() {
        FeedState moved = moved();
        FeedState failing = after(after(moved, new Failed("x"), Harvest.NONE), new Failed("x"), Harvest.NONE);

        assertThat(failing.address()).isEqualTo("https://new.example/feed");
        assertThat(after(failing, new Failed("x"), Harvest.NONE).address()).isEqualTo(SOURCE.url());
        FeedState gone = after(moved, new Gone("HTTP 410"), Harvest.NONE);
        assertThat(gone.address()).isEqualTo(SOURCE.url());
        assertThat(gone.nextPoll()).isNotNull();
    }

    @Test
    void aMoveToNowhereIsAFailure() {
        FeedState state = after(fresh(), new Moved("https://new.example/feed", new Failed("HTTP 404")), Harvest.NONE);

        assertThat(status(state).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(status(state).failures()).isEqualTo(1);
    }

    @Test
    void startsAgainWhereItWasButNeverWaitsLongerThanItsOwnRule() {
        FeedState failing = after(fresh(), new Failed("x"), Harvest.NONE);

        assertThat(SCHEDULE.start(SOURCE, null, NOW).nextPoll()).isEqualTo(NOW);
        assertThat(SCHEDULE.start(SOURCE, failing.status(), NOW).nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(new Schedule(Duration.ofSeconds(2))
                        .start(SOURCE, failing.status(), NOW)
                        .nextPoll())
                .isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void spreadsPollsByATenthAtMost() {
        FeedState state = SCHEDULE.after(fresh(), report(DOCUMENT, harvest(1, 1, Harvest.Wish.NONE), 1));

        assertThat(rest(state)).isEqualTo(Duration.ofSeconds(330));
    }

    @Test
    void spreadsFailuresWiderBecauseManyFailTogether() {
        FeedState state = SCHEDULE.after(fresh(), report(new Failed("HTTP 500"), Harvest.NONE, 1));

        assertThat(rest(state)).isEqualTo(Duration.ofSeconds(450));
    }

    @Test
    void pollsSeldomWhileAHubDeliversAndAsUsualWhenItDoesNot() {
        PollReport report = report(new NotModified(), Harvest.NONE, 0);
        FeedState polled = SCHEDULE.after(remembering(Duration.ofMinutes(10), null), report);
        FeedState delivered = SCHEDULE.pushed(polled, push(true), report);
        FeedState subscribed = SCHEDULE.pushed(polled, push(false), report);

        assertThat(rest(delivered)).isEqualTo(Duration.ofHours(4));
        assertThat(status(delivered).reason()).isEqualTo("pushed by https://hub.example/ until 2026-02-01T00:00:00Z");
        assertThat(status(delivered).nextPoll()).isEqualTo(delivered.nextPoll());
        assertThat(subscribed.nextPoll()).isEqualTo(polled.nextPoll());
        assertThat(status(subscribed).reason()).startsWith("subscribed at https://hub.example/");
        assertThat(rest(SCHEDULE.unpushed(delivered, NOW))).isEqualTo(Duration.ofMinutes(5));
        assertThat(SCHEDULE.unpushed(delivered, NOW.plusSeconds(3_600)).nextPoll())
                .isEqualTo(NOW.plusSeconds(3_600));
    }

    @ParameterizedTest
    @CsvSource({"PT1M, 60, PT20M", "PT10M, 30, PT1H40M", "PT1H, 30, PT4H", "PT2H, 1, PT2H", "PT1S, 30, PT5M"})
    void comesBackToABusyPushedFeedBeforeASilentHubCanHaveLostItems(Duration rhythm, int items, Duration wait) {
        PollReport report = report(DOCUMENT, harvest(items, 1, Harvest.Wish.NONE), 0);
        FeedState polled = SCHEDULE.after(remembering(rhythm, rhythm), report);

        assertThat(rest(SCHEDULE.pushed(polled, push(true), report))).isEqualTo(wait);
    }

    @Test
    void leavesAFailingFeedItsBackOffThoughAHubPushesIt() {
        PollReport report = report(new Failed("HTTP 500"), Harvest.NONE, 0);
        FeedState failed = SCHEDULE.after(fresh(), report);

        assertThat(SCHEDULE.pushed(failed, push(true), report)).isEqualTo(failed);
        assertThat(SCHEDULE.unpushed(failed, NOW)).isEqualTo(failed);
        FeedState delivered = SCHEDULE.delivered(failed, "pushed", report(new NotModified(), window("bbbbbbbb"), 0));
        assertThat(status(delivered)).satisfies(status -> {
            assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(status.reason()).isEqualTo("HTTP 500");
            assertThat(status.failures()).isEqualTo(1);
        });
        assertThat(delivered.nextPoll()).isEqualTo(failed.nextPoll());
    }

    @Test
    void aDeliveryLeavesValidatorsAndNextPollAndAddsToTheWindow() {
        FeedState polled = after(fresh(), DOCUMENT, window("aaaaaaaa", "bbbbbbbb", "cccccccc"));
        FeedState delivered = SCHEDULE.delivered(polled, "pushed", report(new NotModified(), window("dddddddd"), 0));

        assertThat(status(delivered).etag()).isEqualTo(status(polled).etag()).isNotNull();
        assertThat(status(delivered).items()).isEqualTo(3);
        assertThat(status(delivered).newItems()).isEqualTo(1);
        assertThat(status(delivered).reason()).isEqualTo("pushed");
        assertThat(delivered.nextPoll()).isEqualTo(polled.nextPoll());
        assertThat(delivered.window().marks()).containsExactly("dddddddd", "aaaaaaaa", "bbbbbbbb", "cccccccc");
    }

    private static Push push(boolean delivers) {
        return new Push("https://hub.example/", Instant.parse("2026-02-01T00:00:00.5Z"), delivers);
    }

    private static FeedState fresh() {
        return SCHEDULE.start(SOURCE, null, NOW);
    }

    /** A feed read before, quiet for so long. */
    private static FeedState remembering(Duration quiet, @Nullable Duration rhythm) {
        FeedMemory memory =
                new FeedMemory(NOW.minus(quiet), rhythm, null, null, SkipTimes.NONE, "aaaaaaaabbbbbbbbcccccccc", null);
        return new FeedState(SOURCE, null, NOW, memory);
    }

    private static Harvest harvest(int items, int newItems, Harvest.Wish wish) {
        return new Harvest(items, newItems, new Window(List.of("aaaaaaaa")), wish, List.of());
    }

    private static Harvest window(String... marks) {
        Window window = new Window(List.of(marks));
        return new Harvest(marks.length, marks.length, window, Harvest.Wish.NONE, List.of());
    }

    private static FeedState moved() {
        Moved moved = new Moved("https://new.example/feed", DOCUMENT);
        return after(after(fresh(), moved, Harvest.NONE), moved, Harvest.NONE);
    }

    private static FeedState after(FeedState state, FetchResult result, Harvest harvest) {
        return SCHEDULE.after(state, report(result, harvest, 0));
    }

    private static PollReport report(FetchResult result, Harvest harvest, double jitter) {
        return new PollReport(result, harvest, NOW, NOW, jitter);
    }

    private static FeedStatus status(FeedState state) {
        return Objects.requireNonNull(state.status());
    }

    private static Duration rest(FeedState state) {
        return Duration.between(NOW, state.nextPoll());
    }
}

package io.bellwether.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
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
import java.time.Duration;
import java.time.Instant;
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
    })
    void restsATenthOfTheTimeSinceTheLastChange(Duration quiet, Duration rest) {
        FeedState state = new FeedState(SOURCE, null, NOW, NOW.minus(quiet), null);

        assertThat(rest(after(state, new NotModified(), Harvest.NONE))).isEqualTo(rest);
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
        assertThat(rest(after(fresh(), DOCUMENT, new Harvest(items, newItems, asked))))
                .isEqualTo(rest);
    }

    @Test
    void doublesTheWaitWithEachFailureUpToSixHoursAndRecoversAtOnce() {
        FeedState state = fresh();
        for (Duration wait : new Duration[] {Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20)}) {
            state = after(state, new Failed("HTTP 500"), Harvest.NONE);
            assertThat(rest(state)).isEqualTo(wait);
        }
        for (int more = 0; more < 70; more++) {
            state = after(state, new Failed("HTTP 500"), Harvest.NONE);
        }
        assertThat(rest(state)).isEqualTo(Duration.ofHours(6));
        assertThat(status(state).reason()).isEqualTo("HTTP 500");
        assertThat(status(after(state, DOCUMENT, new Harvest(3, 1, null))).failures())
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
        FeedState read = after(fresh(), DOCUMENT, new Harvest(3, 3, null));
        FeedState failed = after(read, new Failed("x"), Harvest.NONE);

        assertThat(failed.validators()).isEqualTo(new Validators("\"e\"", "yesterday"));
        assertThat(after(failed, new NotModified(), Harvest.NONE).validators()).isEqualTo(read.validators());
        assertThat(status(failed).items()).isEqualTo(3);
        assertThat(status(failed).lastSuccess()).isEqualTo(NOW);
    }

    @Test
    void remembersNothingOfWhatKafkaDidNotTake() {
        FeedState before = fresh();
        FeedState unpublished = SCHEDULE.unpublished(before, report(DOCUMENT, new Harvest(3, 3, null), 0));

        assertThat(unpublished.validators()).isEqualTo(Validators.NONE);
        assertThat(unpublished.status()).isNull();
        assertThat(rest(unpublished)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void mutesWhatIsGoneUntilTheNextStart() {
        FeedState gone = after(fresh(), new Gone("HTTP 410"), Harvest.NONE);

        assertThat(gone.nextPoll()).isNull();
        assertThat(status(gone).outcome()).isEqualTo(Outcome.GONE);
        assertThat(SCHEDULE.start(SOURCE, gone.status(), NOW).nextPoll()).isEqualTo(NOW);
    }

    @Test
    void remembersAMoveWhenItComesTwiceInARow() {
        Moved moved = new Moved("https://new.example/feed", DOCUMENT);
        FeedState once = after(fresh(), moved, new Harvest(3, 3, null));
        FeedState twice = after(once, moved, new Harvest(3, 0, null));

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
        FeedState state = SCHEDULE.after(fresh(), report(DOCUMENT, new Harvest(1, 1, null), 1));

        assertThat(rest(state)).isEqualTo(Duration.ofSeconds(330));
    }

    private static FeedState fresh() {
        return SCHEDULE.start(SOURCE, null, NOW);
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
        return Duration.between(NOW, Objects.requireNonNull(state.nextPoll()));
    }
}

package io.bellwether.classify.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Trend;
import io.bellwether.classify.trend.ThemeSurprise;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyTopologyTest {

    private static final String CHIPS = "Chips from Taiwan stay scarce as factories expand output";
    private static final String CHIPS_REPRINTED = "Chips from Taiwan stay scarce although factories expand output";
    private static final String OTHER_CHIPS = "Senate debates subsidies for domestic chips plants in Ohio";

    @TempDir
    Path directory;

    private StreamDriver stream;

    @BeforeEach
    void start() {
        stream = new StreamDriver(directory);
    }

    @AfterEach
    void stop() {
        stream.close();
    }

    @Test
    void everyArticleIsTaggedAlsoOneThatCarriesNoTheme() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", "Gardens in spring"));

        assertThat(stream.tagged())
                .extracting(Analysis::id, ClassifyTopologyTest::themes)
                .containsExactly(tuple("a", List.of("chips")), tuple("b", List.of()));
    }

    @Test
    void onlyScoresNearTheThresholdAreWritten() {
        stream.publish(Samples.profile("v1", "chips", "gardens"));
        stream.read(Samples.article("a", "maybe chips"));

        assertThat(stream.tagged().getFirst().scores()).containsOnlyKeys("chips");
    }

    @Test
    void anUnchangedCopyIsDropped() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("a", CHIPS));

        assertThat(stream.tagged()).hasSize(1);
        assertThat(stream.alerts()).hasSize(1);
        assertThat(stream.counters.now()).isEqualTo(new ClassifyCounts(2, 1, 1, 1, 0));
    }

    @Test
    void anEditIsTaggedAgainAndNeverAlertsTwice() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("a", OTHER_CHIPS));

        assertThat(stream.tagged()).extracting(Analysis::id).containsExactly("a", "a");
        Alert alert = stream.alerts().getLast();
        assertThat(alert.key()).isEqualTo("a|chips");
        assertThat(alert.updates()).hasSize(1);
        assertThat(alert.articles()).extracting(AlertArticle::title).containsExactly(OTHER_CHIPS);
        assertThat(stream.counters.now().alerts()).isEqualTo(1);
    }

    @Test
    void anEditThatTouchesAnotherThemeAlertsForThatThemeOnly() {
        stream.publish(Samples.profile("v1", "chips", "subsidies"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("a", OTHER_CHIPS));

        assertThat(stream.alerts())
                .extracting(Alert::key, alert -> alert.updates().size())
                .containsExactly(tuple("a|chips", 1), tuple("a|chips", 1), tuple("a|subsidies", 1));
        assertThat(stream.counters.now().alerts()).isEqualTo(2);
    }

    @Test
    void aNearCopyJoinsTheStoryThatHasAlerted() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", CHIPS_REPRINTED));

        List<Alert> alerts = stream.alerts();
        assertThat(alerts).extracting(Alert::key).containsExactly("a|chips", "a|chips");
        assertThat(alerts.getLast().articles()).extracting(AlertArticle::id).containsExactly("a", "b");
        assertThat(stream.counters.now().alerts()).isEqualTo(1);
    }

    @Test
    void anAlertShowsWhyAnArticleJoinedItsStory() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", CHIPS_REPRINTED));

        JoinEvidence joined = Objects.requireNonNull(
                stream.alerts().getLast().articles().getLast().joined());
        assertThat(joined.with()).isEqualTo("a");
        assertThat(joined.shared()).contains("Taiwan");
    }

    @Test
    void anotherStoryOfTheThemeAlertsOnItsOwn() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", OTHER_CHIPS));

        assertThat(stream.alerts()).extracting(Alert::key).containsExactly("a|chips", "b|chips");
    }

    @Test
    void anAnniversaryOfAStoryIsAStoryOfItsOwn() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS, "One", Samples.START.minus(Duration.ofDays(365))));
        stream.read(Samples.article("b", CHIPS, "Two", Samples.START));

        assertThat(stream.alerts()).extracting(Alert::key).containsExactly("a|chips", "b|chips");
    }

    @Test
    void aTagBelowTheAlertThresholdRaisesNothing() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", "maybe chips"));

        assertThat(stream.tagged().getFirst().tags()).hasSize(1);
        assertThat(stream.alerts()).isEmpty();
    }

    @Test
    void aNewProfileTakesEffectWithTheNextArticle() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", "Gardens and chips"));
        stream.publish(Samples.profile("v2", "gardens"));
        stream.read(Samples.article("b", "Gardens and chips again"));

        assertThat(stream.tagged())
                .extracting(Analysis::profile, ClassifyTopologyTest::themes)
                .containsExactly(tuple("v1", List.of("chips")), tuple("v2", List.of("gardens")));
    }

    @Test
    void anArticleOfThePastIsTaggedByTheNewProfileOnceAndAlertsNever() {
        stream.publish(Samples.profile("v1", "gardens"));
        Article article = Samples.article("a", CHIPS);
        stream.read(article);
        stream.publish(Samples.profile("v2", "chips"));
        stream.readAgain(article, 1);
        stream.readAgain(article, 1);

        assertThat(stream.tagged())
                .extracting(Analysis::profile, ClassifyTopologyTest::themes)
                .containsExactly(tuple("v1", List.of()), tuple("v2", List.of("chips")));
        assertThat(stream.alerts()).isEmpty();
    }

    @Test
    void anArticleOfThePastKeepsTheTimeItWasRead() {
        stream.publish(Samples.profile("v1", "gardens"));
        Article article = Samples.article("a", CHIPS);
        stream.read(article);
        stream.publish(Samples.profile("v2", "chips"));
        stream.readAgain(article, 1);

        assertThat(stream.taggedTimes()).containsExactly(article.fetched(), article.fetched());
    }

    @Test
    void aFormerRevisionDoesNotOverwriteTheLastOne() {
        stream.publish(Samples.profile("v1", "gardens"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("a", OTHER_CHIPS));
        stream.publish(Samples.profile("v2", "subsidies"));
        stream.readAgain(Samples.article("a", CHIPS), 1);
        stream.readAgain(Samples.article("a", OTHER_CHIPS), 1);

        assertThat(stream.tagged())
                .extracting(Analysis::profile, ClassifyTopologyTest::themes)
                .containsExactly(tuple("v1", List.of()), tuple("v1", List.of()), tuple("v2", List.of("subsidies")));
    }

    @Test
    void aFormerRevisionThatIsReplayedIsDropped() {
        stream.publish(Samples.profile("v1", "chips"));
        Article former = Samples.article("a", "Gardens in spring");
        stream.read(Samples.article("a", CHIPS).withFetched(former.fetched().plusSeconds(60)));
        stream.read(former);

        assertThat(stream.tagged()).extracting(ClassifyTopologyTest::themes).containsExactly(List.of("chips"));
        assertThat(stream.counters.now().duplicates()).isEqualTo(1);
    }

    @Test
    void anArticleOfThePastThatHasNotComeYetIsLeftToItsOwnWayAndAlertsThere() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.readAgain(Samples.article("a", CHIPS), 0);
        assertThat(stream.tagged()).isEmpty();
        stream.read(Samples.article("a", CHIPS));
        assertThat(stream.alerts()).extracting(Alert::key).containsExactly("a|chips");
    }

    @Test
    void anEditAfterTaggingAgainAlertsOnlyForThemesItHasNotAlertedFor() {
        stream.publish(Samples.profile("v1", "chips"));
        Article article = Samples.article("a", CHIPS);
        stream.read(article);
        stream.publish(Samples.profile("v2", "chips", "subsidies"));
        stream.readAgain(article, 1);
        stream.read(Samples.article("a", OTHER_CHIPS));

        assertThat(stream.alerts()).extracting(Alert::key).containsExactly("a|chips", "a|chips", "a|subsidies");
    }

    @Test
    void aRequestForAProfileThatHasNotComeStopsTheStreamInsteadOfTaggingByTheFormerOne() {
        stream.publish(Samples.profile("v1", "gardens"));
        Article article = Samples.article("a", CHIPS);
        stream.read(article);
        assertThatThrownBy(() -> stream.readAgain(article, 1)).hasRootCauseInstanceOf(NoProfileException.class);
    }

    @Test
    void anUnusableOrDeletedProfileLeavesTheOneBeforeCurrent() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.publishRaw("{\"v\":1,\"brief".getBytes(UTF_8));
        stream.publishRaw(null);
        stream.read(Samples.article("a", CHIPS));

        assertThat(stream.tagged()).extracting(Analysis::profile).containsExactly("v1");
    }

    @Test
    void withoutAProfileTheStreamStopsInsteadOfLosingArticles() {
        assertThatThrownBy(() -> stream.read(Samples.article("a", CHIPS)))
                .hasRootCauseInstanceOf(NoProfileException.class);
        assertThat(stream.dead()).isEmpty();
    }

    @Test
    void aCorruptRecordIsADeadLetterAndTheStreamGoesOn() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.readRaw("a".getBytes(UTF_8), "{no json".getBytes(UTF_8), Samples.START);
        stream.read(Samples.article("b", CHIPS));

        TestRecord<byte[], byte[]> letter = stream.dead().getFirst();
        assertThat(letter.key()).asString(UTF_8).isEqualTo("a");
        assertThat(letter.value()).asString(UTF_8).isEqualTo("{no json");
        assertThat(header(letter, "reason")).contains("no json");
        assertThat(header(letter, "topic")).isEqualTo("articles");
        assertThat(header(letter, "partition")).isEqualTo("0");
        assertThat(header(letter, "offset")).isEqualTo("0");
        assertThat(header(letter, "attempts")).isEqualTo("1");
        assertThat(stream.tagged()).extracting(Analysis::id).containsExactly("b");
    }

    @Test
    void aReplayedRecordThatFailsAgainSaysHowOftenItHas() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.readReplayed("{no json".getBytes(UTF_8), 2);

        TestRecord<byte[], byte[]> letter = stream.dead().getFirst();
        assertThat(header(letter, "attempts")).isEqualTo("3");
        assertThat(header(letter, "replayed-from")).isEqualTo("0-17");
    }

    @Test
    void recordsWithoutKeyOrValueOrUnderAnotherKeyAreDeadLetters() {
        stream.publish(Samples.profile("v1", "chips"));
        byte[] whole = TopicJson.ARTICLE.write(Samples.article("a", CHIPS));
        stream.readRaw(null, whole, Samples.START);
        stream.readRaw("a".getBytes(UTF_8), null, Samples.START);
        stream.readRaw("b".getBytes(UTF_8), whole, Samples.START);

        assertThat(stream.dead())
                .extracting(letter -> header(letter, "reason"))
                .containsExactly(
                        "the record has no key",
                        "the record has no value",
                        "the record's key is not the id of its article");
        assertThat(stream.tagged()).isEmpty();
        assertThat(stream.counters.now().dead()).isEqualTo(3);
    }

    @Test
    void anArticleOnWhichTheTaggerFailsIsADeadLetterAndMayComeAgain() {
        stream.publish(Samples.profile("v1", "chips"));
        Article failing = Samples.article("a", "Things explode");
        stream.read(failing);
        stream.read(failing);
        stream.read(Samples.article("b", CHIPS));

        assertThat(stream.dead()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.value()).isEqualTo(TopicJson.ARTICLE.write(failing));
            assertThat(header(letter, "reason")).contains("cannot bear");
        });
        assertThat(stream.tagged()).extracting(Analysis::id).containsExactly("b");
    }

    @Test
    void aLetterThatFitsNoRecordKeepsItsStartAndSaysHowMuchThereWas() {
        stream.publish(Samples.profile("v1", "chips"));
        byte[] huge = new byte[Topic.MAX_RECORD_BYTES];
        stream.readRaw("a".getBytes(UTF_8), huge, Samples.START);

        TestRecord<byte[], byte[]> letter = stream.dead().getFirst();
        assertThat(letter.value().length).isBetween(Topic.MAX_RECORD_BYTES / 2, Topic.MAX_RECORD_BYTES - 1);
        assertThat(header(letter, "value-bytes")).isEqualTo(Integer.toString(huge.length));
    }

    @Test
    void anArticleStampedInTheFutureIsWrittenWithThePresentAndMovesNothing() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.readAt(Samples.article("a", CHIPS), Instant.parse("9999-01-01T00:00:00Z"));
        stream.read(Samples.article("b", OTHER_CHIPS));
        stream.read(Samples.article("b", OTHER_CHIPS));

        assertThat(stream.counters.now()).isEqualTo(new ClassifyCounts(3, 1, 2, 2, 0));
        assertThat(stream.taggedTimes()).allMatch(time -> time.isBefore(Samples.START.plus(Duration.ofHours(1))));
    }

    @Test
    void anArticleReadInTheFutureBySomeWrongClockIsOfThePresentInTrendsAndAlerts() {
        stream.publish(Samples.profile("v1", "chips"));
        Instant future = Instant.parse("2099-01-01T00:00:00Z");
        stream.read(Samples.article("a", CHIPS, "One", future).withFetched(future));
        stream.read(Samples.article("b", OTHER_CHIPS));
        stream.pass(Duration.ofMinutes(1));

        Instant present = Samples.START.plus(Duration.ofHours(1));
        assertThat(stream.trends()).isNotEmpty().allMatch(trend -> trend.hour().isBefore(present));
        assertThat(stream.alerts())
                .hasSize(2)
                .allMatch(alert -> alert.raised().isBefore(present))
                .allMatch(alert -> alert.articles().getFirst().time().isBefore(present));
    }

    @Test
    void anAlertThatAGuardHeldBackIsRaisedByAnEditWithoutTheGuard() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", "Opinion: " + CHIPS));
        assertThat(stream.alerts()).isEmpty();
        stream.read(Samples.article("a", CHIPS));

        assertThat(stream.alerts()).extracting(Alert::key).containsExactly("a|chips");
    }

    @Test
    void whatHasNotComeForThreeMonthsIsForgottenAndWhatStillComesIsNot() {
        stream.publish(Samples.profile("v1", "chips"));
        Article gone = Samples.article("gone", CHIPS);
        Article staying = Samples.article("staying", OTHER_CHIPS);
        stream.read(gone);
        stream.read(staying);
        stream.pass(Duration.ofDays(60));
        stream.read(staying);
        stream.pass(Duration.ofDays(60));

        assertThat(stream.seenEntries()).isEqualTo(1);
        stream.read(staying);
        assertThat(stream.counters.now().duplicates()).isEqualTo(2);
    }

    @Test
    void copiesAreTaggedWithOneStoryAndWhatIsNearNoThemeWithNone() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", CHIPS_REPRINTED));
        stream.read(Samples.article("c", OTHER_CHIPS));
        stream.read(Samples.article("d", "Gardens in spring"));

        assertThat(stream.tagged())
                .extracting(Analysis::id, Analysis::story)
                .containsExactly(tuple("a", "a"), tuple("b", "a"), tuple("c", "c"), tuple("d", null));
    }

    @Test
    void anArticleNearAThemeJoinsTheStoryThatIsAboutIt() {
        stream.publish(Samples.profile("v1", "chips", "taiwan"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", "Near chips from Taywan stay scarce as factories expand output"));

        assertThat(stream.tagged())
                .extracting(ClassifyTopologyTest::themes, Analysis::story)
                .containsExactly(tuple(List.of("chips", "taiwan"), "a"), tuple(List.of(), "a"));
    }

    @Test
    void anEditGoesTheWayItsArticleWentAlsoWhenItIsNearNoThemeAnyMore() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", CHIPS_REPRINTED));
        stream.read(Samples.article("b", "Gardens in spring"));

        assertThat(stream.tagged())
                .extracting(Analysis::id, Analysis::story, ClassifyTopologyTest::themes)
                .endsWith(tuple("b", "a", List.of()));
    }

    @Test
    void anEditStaysInItsStoryAlsoWhenThatIsLongClosed() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", CHIPS_REPRINTED));
        stream.pass(Duration.ofDays(40));
        stream.readAt(Samples.article("b", OTHER_CHIPS), Samples.START.plus(Duration.ofDays(40)));

        assertThat(stream.tagged()).extracting(Analysis::story).containsExactly("a", "a", "a");
    }

    @Test
    void everyArticleIsCountedAndStoriesOnce() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("b", CHIPS_REPRINTED));
        stream.read(Samples.article("c", OTHER_CHIPS));
        stream.read(Samples.article("d", "Gardens in spring"));
        stream.pass(Duration.ofMinutes(1));

        assertThat(stream.trends())
                .extracting(Trend::theme, Trend::articles, Trend::stories, Trend::observed)
                .containsExactly(tuple("chips", 3, 2, 4));
    }

    /** 0.9 gives one point, and a second one needs what else is here: the surprise. */
    @Test
    void anAlertOfAThemeThatIsUnusuallyBusyIsLouder() {
        stream.publish(Samples.profile("v1", "chips", "taiwan"));
        stream.surprise("chips", new ThemeSurprise(Samples.START.minus(Duration.ofHours(2)), 3.5));
        stream.surprise("taiwan", new ThemeSurprise(Samples.START.minus(Duration.ofHours(9)), 3.5));
        stream.read(Samples.article("a", CHIPS));

        assertThat(stream.alerts())
                .extracting(Alert::theme, Alert::severity)
                .containsExactly(tuple("chips", Severity.MEDIUM), tuple("taiwan", Severity.LOW));
    }

    /** As when the log is read anew after the state was lost: between two of its articles the wall clock passes 90 days and more. */
    @Test
    void storiesAreForgottenByTheTimeOfReadingNotByTheWallClock() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", CHIPS));
        stream.pass(Duration.ofDays(100));
        assertThat(stream.storyEntries()).isEqualTo(1);
        stream.read(Samples.article("b", CHIPS_REPRINTED));
        assertThat(stream.alerts()).extracting(Alert::key).containsExactly("a|chips", "a|chips");

        Instant later = Samples.START.plus(RaiseAlerts.KEPT).plus(Duration.ofHours(1));
        stream.readAt(Samples.fetched(Samples.article("c", OTHER_CHIPS), later), later);
        stream.pass(Duration.ofMinutes(1));
        assertThat(stream.storyEntries()).isEqualTo(1);
    }

    @Test
    void anEditThatComesNearAThemeTakesPartFromThenOn() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("a", "Gardens in spring"));
        stream.read(Samples.article("a", CHIPS));
        stream.read(Samples.article("a", "Gardens in summer"));

        assertThat(stream.tagged()).extracting(Analysis::story).containsExactly(null, "a", "a");
    }

    @Test
    void anIdThatWouldFillTheRecordsOfItsStoryIsADeadLetter() {
        stream.publish(Samples.profile("v1", "chips"));
        stream.read(Samples.article("x".repeat(1_001), CHIPS));

        assertThat(header(stream.dead().getFirst(), "reason")).contains("the article's id has 1001 characters");
    }

    @Test
    void whatAReleaseWithoutStoriesRememberedOfAnArticleIsStillRead() {
        byte[] before =
                "{\"v\":1,\"hash\":\"00ff\",\"seen\":\"2026-03-02T08:00:00Z\",\"alerted\":[\"chips\"]}".getBytes(UTF_8);

        assertThat(StreamState.SEEN.read(before))
                .isEqualTo(new SeenArticle("00ff", Samples.START, List.of("chips"), false, null, null));
    }

    /** The names are a contract with the state of running installations: when this fails, the change loses their state. */
    @Test
    void theTopologyIsTheOneThatRunningInstallationsHaveStateOf() throws IOException {
        String described = ClassifyTopology.of(
                        new CurrentProfile(Samples::tagger), new Counters(), InstantSource.system())
                .describe()
                .toString();
        try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream("/stream/topology.txt"))) {
            assertThat(lines(described)).isEqualTo(lines(new String(kept.readAllBytes(), UTF_8)));
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> themes(Analysis analysis) {
        return analysis.tags().stream().map(Tag::theme).toList();
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        Header header = Objects.requireNonNull(record.headers().lastHeader(name), name);
        return new String(header.value(), UTF_8);
    }
}

package io.bellwether.sink.stage;

import static io.bellwether.sink.stage.Samples.NOON;
import static io.bellwether.sink.stage.Samples.alert;
import static io.bellwether.sink.stage.Samples.analysis;
import static io.bellwether.sink.stage.Samples.article;
import static io.bellwether.sink.stage.Samples.feed;
import static io.bellwether.sink.stage.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.stage.Health;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sink makes of good records, between a real Kafka and a real PostgreSQL. */
class SinkIT {

    @TempDir
    private static Path directory;

    private static Servers servers;

    private Surroundings here;

    @BeforeAll
    static void startServers() {
        servers = new Servers(directory);
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @BeforeEach
    void surround() throws Exception {
        here = new Surroundings(servers);
    }

    @AfterEach
    void leave() throws Exception {
        here.close();
    }

    @Test
    void storesEveryTopicAndCountsIt() {
        here.newsroom.profiles(profile("p1", "export-controls", "market"));
        here.newsroom.articles(article("a1", "A title", NOON));
        here.newsroom.analyses(analysis("a1", "p1", "export-controls", "market"));
        here.newsroom.alerts(alert("a1", "export-controls", NOON, 2));
        here.newsroom.feeds(feed("f1", Outcome.NOT_MODIFIED));

        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            assertThat(sink.counts())
                    .extracting(SinkCounts::articles, SinkCounts::tags, SinkCounts::alerts, SinkCounts::rejects)
                    .containsExactly(1L, 2L, 1L, 0L);
            here.awaitUp(sink);
            assertThat(sink.name()).isEqualTo("sink");
        }

        assertThat(
                        here.table.column(
                                "select concat_ws('|', id, feed, source, title, summary, body, authors, categories,"
                                        + " published at time zone 'UTC', fetched at time zone 'UTC', \"time\" = published, edited) from articles"))
                .containsExactly(
                        "a1|https://example.org/feed|Example|A title|A summary|A body|{\"A. Author\"}|{tech,chips}|"
                                + "2026-01-05 11:00:00|2026-01-05 12:00:00|t");
        assertThat(here.table.column(
                        "select concat_ws('|', article, profile_version, language, story, scores) from analyses"))
                .containsExactly("a1|p1|en|a1|{\"export-controls\": 0.75}");
        assertThat(
                        here.table.column(
                                "select concat_ws('|', article, theme, score, alert, evidence -> 0 ->> 'term', profile_version) from tags order by theme"))
                .containsExactly("a1|export-controls|0.75|t|export control|p1", "a1|market|0.75|t|export control|p1");
        assertThat(
                        here.table.column(
                                "select concat_ws('|', story, theme, severity, score, profile, evidence -> 0 ->> 'field', sources) from alerts"))
                .containsExactly("a1|export-controls|high|0.8|p1|title|{Example}");
        assertThat(
                        here.table.column(
                                "select concat_ws('|', position, article, url, guard ->> 'kind', joined ->> 'with', cautions -> 0 ->> 'words') from alert_articles order by position"))
                .containsExactly("0|a10|https://e.org/0|sources say", "1|a11|https://e.org/1|opinion|a10|sources say");
        assertThat(
                        here.table.column(
                                "select concat_ws('|', position, article, \"time\" at time zone 'UTC', reasons) from alert_updates order by position"))
                .containsExactly(
                        "0|a10|2026-01-05 12:00:00|[{\"kind\": \"raised\", \"sources\": 1, \"severity\": \"low\"}]",
                        "1|a11|2026-01-05 12:00:01|[{\"kind\": \"new-facts\", \"names\": [\"Anna Bakker\"], \"figures\": [\"45\"]}]");
        assertThat(
                        here.table.column(
                                "select concat_ws('|', id, outcome, items, new_items, extract(epoch from latency), gaps, gap_until - gap_from, warnings[1]) from feeds"))
                .containsExactly("f1|not-modified|30|3|1.250000|2|00:10:00|1 of 30 items stand in the feed twice");
        assertThat(here.table.column(
                        "select concat_ws('|', version, document -> 'themes' -> 1 ->> 'title') from current_profiles"))
                .containsExactly("p1|Theme market");
        assertThat(here.table.column("select document::text from current_profiles"))
                .singleElement()
                .satisfies(document -> assertThat(TopicJson.PROFILE.read(document.getBytes(StandardCharsets.UTF_8)))
                        .as("readable as a record of the topic")
                        .isEqualTo(profile("p1", "export-controls", "market")));
        assertThat(
                        here.table.column(
                                "select concat_ws('|', position, id, headings, gate, threshold, alert_threshold) from themes order by 1"))
                .containsExactly(
                        "0|export-controls|{\"Heading one\",\"Heading two\"}|{ai}|0.5|0.8",
                        "1|market|{\"Heading one\",\"Heading two\"}|{ai}|0.5|0.8");
    }

    @Test
    void storesTrendsAndCorrectsThem() {
        Trend part = new Trend("chips", NOON, 2, 1, 2, 30, false, List.of("p1"), null, null);
        Surprise surprise = new Surprise(Change.RISE, Duration.ofHours(3), 9, 2.5, 0.001, 1.5);
        Trend whole =
                new Trend("chips", NOON, 5, 4, 3, 60, true, List.of("p1", "p2"), new Baseline(1.5, 1.25), surprise);
        here.newsroom.trends(part);
        here.storeAll();
        assertThat(here.table.column("select to_jsonb(trends)::text from trends"))
                .singleElement()
                .asString()
                .contains("\"articles\": 2", "\"complete\": false", "\"bits\": null", "\"expected\": null");
        here.newsroom.trends(whole, new Trend("trade", NOON, 0, 0, 0, 60, true, List.of(), null, null));
        here.storeAll();
        assertThat(
                        here.table.column(
                                "select concat_ws('|', theme, extract(epoch from hour)::bigint, articles, stories, sources, observed, complete, profiles, expected, spread,"
                                        + " change, over_hours, over_stories, over_expected, probability, bits) from trends order by theme"))
                .containsExactly(
                        "chips|" + NOON.getEpochSecond() + "|5|4|3|60|t|{p1,p2}|1.5|1.25|rise|3|9|2.5|0.001|1.5",
                        "trade|" + NOON.getEpochSecond() + "|0|0|0|60|t|{}");
    }

    @Test
    void storesTheLatestMarkOfAnArticleAndThemeUntilItIsTakenBack() {
        here.newsroom.marks(
                mark("a1", "market", Verdict.WRONG, NOON),
                mark("a1", "cost", Verdict.WRONG, NOON),
                mark("a2", "market", Verdict.RIGHT, NOON));
        here.newsroom.raw(Topic.FEEDBACK, "a1|cost", null);
        here.newsroom.marks(mark("a1", "cost", Verdict.RIGHT, NOON.plusSeconds(60)));
        here.newsroom.raw(Topic.FEEDBACK, "a2|market", null);
        here.newsroom.raw(Topic.FEEDBACK, "never|marked", null);
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            assertThat(
                            here.table.column(
                                    "select concat_ws(' ', key, article, theme, verdict, who, marked at time zone 'UTC', profile) from marks order by key"))
                    .containsExactly(
                            "a1|cost a1 cost right ann 2026-01-05 12:01:00 p1",
                            "a1|market a1 market wrong ann 2026-01-05 12:00:00 p1");
            here.newsroom.marks(mark("a1", "market", Verdict.RIGHT, NOON.plusSeconds(90)));
            here.newsroom.raw(Topic.FEEDBACK, "a1|cost", null);
            here.awaitAllStored(sink);
        }
        assertThat(here.table.column("select concat_ws(' ', key, verdict, marked at time zone 'UTC') from marks"))
                .containsExactly("a1|market right 2026-01-05 12:01:30");
        assertThat(here.table.column("select reason from sink_rejects")).isEmpty();
    }

    @Test
    void aMarkThatCouldNotBeTakenBackIsKeptAsFound() {
        here.newsroom.raw(Topic.FEEDBACK, "a1|cost", TopicJson.MARK.write(mark("a1", "market", Verdict.WRONG, NOON)));
        here.newsroom.raw(Topic.FEEDBACK, "a1|market", "{}".getBytes(StandardCharsets.UTF_8));
        here.newsroom.marks(mark("a2", "market", Verdict.WRONG, NOON));
        here.storeAll();
        assertThat(here.table.column("select key from marks")).containsExactly("a2|market");
        assertThat(here.table.column("select topic || ': ' || reason from sink_rejects order by record_offset"))
                .containsExactly(
                        "feedback: the record's key is not the article and theme of its mark",
                        "feedback: field v must be a whole number from 1 but is ");
    }

    private static Mark mark(String article, String theme, Verdict verdict, Instant when) {
        return new Mark(article, theme, verdict, "ann", when, "p1");
    }

    @Test
    void keepsTheUrlExactlyAsTheFeedGaveIt() {
        here.newsroom.articles(article("a1", "A title", NOON));
        here.storeAll();
        assertThat(here.table.value("select url from articles"))
                .isEqualTo("HTTPS://Example.org/a b?id=a1&utm_source=x#y");
        assertThat(here.table.value("select count(*) from articles where url_sha256 = sha256(convert_to(url, 'UTF8'))"))
                .isEqualTo("1");
    }

    @Test
    void anArticleReadAgainLaterChangesNothing() {
        here.newsroom.articles(article("a1", "A title", NOON), article("a1", "A title", NOON.plusSeconds(600)));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            here.newsroom.articles(article("a1", "A title", NOON.plusSeconds(900)));
            here.awaitAllStored(sink);
            assertThat(sink.counts().articles()).isEqualTo(1);
        }
        assertThat(here.table.column("select concat_ws('|', title, fetched at time zone 'UTC', edited) from articles"))
                .containsExactly("A title|2026-01-05 12:00:00");
    }

    @Test
    void anEditReplacesTheTextButNotTheTimeOfFirstReading() {
        here.newsroom.articles(
                article("a1", "A title", NOON),
                article("a1", "A better title", NOON.plusSeconds(600)),
                article("a1", "A title", NOON));
        here.storeAll();
        assertThat(
                        here.table.column(
                                "select concat_ws('|', title, fetched at time zone 'UTC', edited at time zone 'UTC') from articles"))
                .containsExactly("A better title|2026-01-05 12:00:00|2026-01-05 12:10:00");
    }

    @Test
    void aCopyInAnotherFeedIsNoEdit() {
        here.newsroom.articles(
                article("a1", "A title", NOON),
                article("a1", "A retold title", "https://example.com/other", NOON.plusSeconds(600)));
        here.storeAll();
        assertThat(here.table.column("select title || feed from articles"))
                .containsExactly("A titlehttps://example.org/feed");
    }

    @Test
    void anAnalysisMayComeLongBeforeItsArticle() {
        here.newsroom.analyses(analysis("a1", "p1", "market"));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            assertThat(here.table.column("select id from articles")).isEmpty();
            here.newsroom.articles(article("a1", "A title", NOON));
            here.awaitAllStored(sink);
        }
        assertThat(here.table.column("select theme from articles join tags on article = id"))
                .containsExactly("market");
    }

    @Test
    void theLaterAnalysisReplacesAllTags() {
        here.newsroom.analyses(
                analysis("a1", "p1", "market", "cost"), analysis("a1", "p2", "cost"), analysis("a2", "p1", "market"));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            here.newsroom.analyses(analysis("a2", "p2"));
            here.awaitAllStored(sink);
        }
        assertThat(here.table.column("select concat_ws('|', article, theme, profile_version) from tags"))
                .containsExactly("a1|cost|p2");
        assertThat(here.table.column("select article || profile_version from analyses order by 1"))
                .containsExactly("a1p2", "a2p2");
    }

    @Test
    void anAlertShowsItsLatestState() {
        here.newsroom.alerts(alert("s1", "market", NOON, 3), alert("s1", "market", NOON.plusSeconds(60), 4));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            here.newsroom.alerts(alert("s1", "market", NOON.plusSeconds(120), 2));
            here.awaitAllStored(sink);
            assertThat(sink.counts().alerts()).isEqualTo(1);
        }
        assertThat(here.table.column("select (updated at time zone 'UTC')::text from alerts"))
                .containsExactly("2026-01-05 12:02:00");
        assertThat(here.table.column("select position::text from alert_articles order by 1"))
                .containsExactly("0", "1");
        assertThat(here.table.column("select position::text from alert_updates order by 1"))
                .containsExactly("0", "1");
    }

    @Test
    void theProfileInForceIsTheLastInTheLogAlsoWhenItIsAnOldOne() {
        here.newsroom.profiles(profile("p1", "market"), profile("p2", "market", "cost"), profile("p1", "market"));
        here.storeAll();
        assertThat(here.table.column("select version from profiles order by 1")).containsExactly("p1", "p2");
        assertThat(here.table.column("select version from current_profiles")).containsExactly("p1");
        assertThat(here.table.column("select profile_version || id from themes order by 1"))
                .containsExactly("p1market", "p2cost", "p2market");
    }

    @Test
    void abortedRecordsAreInvisibleAndDoNotHoldUpWhatFollows() {
        here.newsroom.inTransaction(false, article("never", "Aborted", NOON));
        here.newsroom.inTransaction(true, article("a1", "Committed", NOON));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            here.newsroom.inTransaction(false, article("neither", "Aborted", NOON));
            here.awaitAllStored(sink);
        }
        assertThat(here.table.column("select id from articles")).containsExactly("a1");
        assertThat(here.table.column("select id from articles where id like 'ne%'"))
                .isEmpty();
    }

    @Test
    void newPartitionsAreReadWithoutARestart() throws Exception {
        try (SinkStage sink = here.sink()) {
            here.awaitUp(sink);
            here.newsroom.widen(Topic.ARTICLES, 6);
            here.newsroom.raw(Topic.ARTICLES, 5, "a1", TopicJson.ARTICLE.write(article("a1", "A title", NOON)));
            here.newsroom.flush();
            here.table.awaitColumn("select id from articles", "a1");
            assertThat(sink.check()).isInstanceOf(Health.Up.class);
        }
    }

    @Test
    void topicsMadeAnewAreReadFromTheirBeginning() throws Exception {
        here.newsroom.articles(article("a1", "One", NOON), article("a2", "Two", NOON), article("a3", "Three", NOON));
        here.storeAll();
        here.newsroom.remake();
        here.newsroom.articles(article("b1", "One", NOON));
        here.storeAll();
        assertThat(here.table.column("select id from articles order by id")).containsExactly("a1", "a2", "a3", "b1");
    }
}

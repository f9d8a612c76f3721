package io.bellwether.article.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.article.coverage.Gap;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.coverage.SkipTimes;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class TopicJsonTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Evidence EVIDENCE = new Evidence("chip curb", ArticleField.TITLE, 4, 14, "chip curbs", 2.5);

    private static final Article ARTICLE = new Article(
            "00ff",
            "https://post.example/feed",
            "The Post",
            "New chip curbs",
            "Short.",
            "Long.",
            "https://post.example/a?b=c&d",
            null,
            NOON,
            List.of("A. Writer"),
            List.of("Trade"));
    private static final FeedStatus STATUS = new FeedStatus(
            "f1",
            "https://post.example/feed",
            "The Post",
            List.of("World", "Europe"),
            NOON,
            Outcome.NOT_MODIFIED,
            "",
            30,
            2,
            0,
            Duration.ofMillis(120),
            NOON,
            NOON.plusSeconds(300),
            "\"e1\"",
            null,
            null,
            List.of("2 items say nothing"),
            new Gap(1, NOON.minusSeconds(3600), NOON),
            new FeedMemory(
                    NOON,
                    Duration.ofMinutes(20),
                    Duration.ofHours(1),
                    null,
                    new SkipTimes(List.of(2, 3), List.of(DayOfWeek.SUNDAY)),
                    "00ff00ff",
                    "https://post.example/new"));
    private static final Profile PROFILE = profile(List.of(
            new ThemeConcept("export-controls", "Export controls", new Provenance("Bypassing", 0, 9, "Chip curbs"))));
    private static final Analysis ANALYSIS = new Analysis(
            "00ff",
            "abc123",
            "en",
            List.of(new Tag("export-controls", 0.9, true, List.of(EVIDENCE))),
            Map.of("export-controls", 0.9),
            null);
    private static final Alert ALERT = new Alert(
            "00ff",
            "export-controls",
            Severity.MEDIUM,
            0.9,
            NOON,
            NOON,
            "abc123",
            List.of(
                    new AlertArticle(
                            "00ff",
                            "New chip curbs",
                            "The Post",
                            "https://post.example/a",
                            NOON,
                            0.9,
                            null,
                            List.of(new Caution(Caution.Kind.HEARSAY, "sources say")),
                            null),
                    new AlertArticle(
                            "11ee",
                            "Opinion: Curbs bite",
                            "The Ledger",
                            "https://ledger.example/opinion/b",
                            NOON,
                            0.8,
                            new AlertGuard(AlertGuard.Kind.OPINION, AlertGuard.Place.TITLE, "Opinion"),
                            List.of(),
                            new JoinEvidence("00ff", 0.9, List.of("chip", "curbs")))),
            List.of(EVIDENCE),
            List.of("The Post", "The Gazette"),
            List.of(
                    new AlertUpdate(NOON, "00ff", List.of(new UpdateReason.Raised(Severity.LOW, 1))),
                    new AlertUpdate(
                            NOON.plusSeconds(3600),
                            "22dd",
                            List.of(
                                    new UpdateReason.MoreSources(List.of("The Gazette"), 2),
                                    new UpdateReason.SeverityRose(Severity.LOW, Severity.MEDIUM),
                                    new UpdateReason.NewFacts(List.of("45"), List.of("Anna Bakker"))))));
    private static final Alert ALERT_OF_BEFORE = new Alert(
            "00ff",
            "export-controls",
            Severity.MEDIUM,
            0.9,
            NOON,
            NOON,
            "abc123",
            List.of(new AlertArticle("00ff", "New chip curbs", "The Post", "https://post.example/a", NOON, 0.9)),
            List.of(EVIDENCE),
            List.of(),
            List.of());

    private static final Trend TREND = new Trend(
            "export-controls",
            NOON,
            9,
            4,
            5,
            180,
            true,
            List.of("abc123"),
            new Baseline(1.25, 1.5),
            new Surprise(Change.RISE, Duration.ofHours(3), 14, 3.5, 1.25e-5, 6.5));
    private static final Trend INCOMPLETE_TREND =
            new Trend("export-controls", NOON, 1, 0, 1, 12, false, List.of("abc123"), null, null);

    private static final KnownName KNOWN_NAME =
            new KnownName("0123456789abcdef01234567", -12345, LocalDate.parse("2026-01-05"));
    private static final FeedWish WISH = new FeedWish(
            "0011223344556677",
            "https://post.example/feed",
            "The Post",
            List.of("World", "Europe"),
            true,
            Following.MUTED,
            "ada",
            NOON);
    private static final Mark MARK = new Mark("00ff", "export-controls", Verdict.WRONG, "ada", NOON, "abc123");

    @Test
    void everyReleasedVersionStaysReadable() throws IOException {
        assertThat(TopicJson.ARTICLE.read(fixture("v1/article.json"))).isEqualTo(ARTICLE);
        assertThat(TopicJson.FEED_STATUS.read(fixture("v1/feed-status.json"))).isEqualTo(STATUS);
        assertThat(TopicJson.FEED_STATUS.read(fixture("v1/feed-status-without-folder.json")))
                .usingRecursiveComparison()
                .ignoringFields("folder")
                .isEqualTo(STATUS);
        assertThat(TopicJson.FEED_STATUS.read(fixture("v1/feed-status-without-memory.json")))
                .usingRecursiveComparison()
                .ignoringFields("folder", "warnings", "gap", "memory")
                .isEqualTo(STATUS);
        assertThat(TopicJson.PROFILE.read(fixture("v1/profile-without-concepts.json")))
                .isEqualTo(profile(List.of()));
        assertThat(TopicJson.PROFILE.read(fixture("v1/profile.json"))).isEqualTo(PROFILE);
        assertThat(TopicJson.ANALYSIS.read(fixture("v1/analysis.json"))).isEqualTo(ANALYSIS);
        assertThat(TopicJson.ALERT.read(fixture("v1/alert.json"))).isEqualTo(ALERT);
        assertThat(TopicJson.ALERT.read(fixture("v1/alert-without-updates.json")))
                .isEqualTo(ALERT_OF_BEFORE);
        assertThat(TopicJson.TREND.read(fixture("v1/trend.json"))).isEqualTo(TREND);
        assertThat(TopicJson.TREND.read(fixture("v1/trend-incomplete.json"))).isEqualTo(INCOMPLETE_TREND);
        assertThat(TopicJson.KNOWN_NAME.read(fixture("v1/known-name.json"))).isEqualTo(KNOWN_NAME);
        assertThat(TopicJson.MARK.read(fixture("v1/mark.json"))).isEqualTo(MARK);
        assertThat(TopicJson.FEED_WISH.read(fixture("v1/feed-wish.json"))).isEqualTo(WISH);
        assertThat(TopicJson.FEED_STATUS.read(fixture("v1/feed-status-muted.json")))
                .isEqualTo(STATUS.muted("muted by ada"));
    }

    @Test
    void writesWhatTheNewestFixtureHolds() throws IOException {
        assertSameJson(TopicJson.ARTICLE.write(ARTICLE), "v1/article.json");
        assertSameJson(TopicJson.FEED_STATUS.write(STATUS), "v1/feed-status.json");
        assertSameJson(TopicJson.PROFILE.write(PROFILE), "v1/profile.json");
        assertSameJson(TopicJson.ANALYSIS.write(ANALYSIS), "v1/analysis.json");
        assertSameJson(TopicJson.ALERT.write(ALERT), "v1/alert.json");
        assertSameJson(TopicJson.TREND.write(TREND), "v1/trend.json");
        assertSameJson(TopicJson.TREND.write(INCOMPLETE_TREND), "v1/trend-incomplete.json");
        assertSameJson(TopicJson.KNOWN_NAME.write(KNOWN_NAME), "v1/known-name.json");
        assertSameJson(TopicJson.MARK.write(MARK), "v1/mark.json");
        assertSameJson(TopicJson.FEED_WISH.write(WISH), "v1/feed-wish.json");
        assertSameJson(TopicJson.FEED_STATUS.write(STATUS.muted("muted by ada")), "v1/feed-status-muted.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | Unrecognized token",
                "[] | no JSON object",
                "{} | field v must be",
                "{\"v\":0} | field v must be",
                "{\"v\":2} | newer Bellwether",
                "{\"v\":1,\"fetched\":\"yesterday\"} | yesterday",
            })
    void saysWhyARecordIsUnreadable(String record, String reason) {
        assertThatThrownBy(() -> TopicJson.ARTICLE.read(record.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "url", "fetched", "authors"})
    void refusesARecordWithoutAFieldItNeeds(String field) throws IOException {
        ObjectNode article = (ObjectNode) TopicJson.mapper().readTree(fixture("v1/article.json"));
        article.remove(field);
        assertThatThrownBy(() -> TopicJson.ARTICLE.read(TopicJson.mapper().writeValueAsBytes(article)))
                .isInstanceOf(UnreadableRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ann:secret@post.example/feed",
                "https://ann@post.example/feed",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https:///feed",
                "https://ann:secret\\\\@post.example/feed",
                "post.example",
                ""
            })
    void noWishCarriesAnAddressThatMustNotStandOnATopic(String url) throws IOException {
        byte[] written = new String(fixture("v1/feed-wish.json"), StandardCharsets.UTF_8)
                .replace("https://post.example/feed", url)
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TopicJson.FEED_WISH.read(written)).isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void givesBackWhatAThemeLearnedAndRefusesADirectionThatIsNone() {
        Theme theme = profile(List.of()).themes().getFirst();
        Learned.Leaning leaning = new Learned.Leaning(Map.of("constant", -0.5), 1.5, "AQL/");
        Learned learned = new Learned(
                theme.settings(),
                3,
                4,
                leaning,
                Learned.Leaning.NONE,
                List.of(new Learned.Example("a1", "Title", 0.5)));
        Profile taught = new Profile("b", "v", "B", List.of(theme.with(theme.settings(), learned)));
        byte[] written = TopicJson.PROFILE.write(taught);
        assertThat(TopicJson.PROFILE.read(written)).isEqualTo(taught);
        byte[] broken = new String(written, StandardCharsets.UTF_8)
                .replace("AQL/", "%%")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TopicJson.PROFILE.read(broken)).isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void ignoresFieldsOfLaterReleasesOfTheSameVersion() throws IOException {
        String later =
                new String(fixture("v1/article.json"), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"mood\":1,");
        assertThat(TopicJson.ARTICLE.read(later.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ARTICLE);
    }

    private static Profile profile(List<ThemeConcept> concepts) {
        return new Profile(
                "deepseek",
                "abc123",
                "DeepSeek",
                List.of(new Theme(
                        "export-controls",
                        "Export controls",
                        List.of("Bypassing Export Restrictions"),
                        List.of(new Term("chip curb", 2.5, new Provenance("Bypassing", 10, 40, "Chip curbs bite."))),
                        List.of("china"),
                        List.of(new Alias("entity list", 2)),
                        concepts,
                        new Calibration(3, 1),
                        0.5,
                        0.8)));
    }

    private static void assertSameJson(byte[] written, String name) throws IOException {
        assertThat(TopicJson.mapper().readTree(written))
                .isEqualTo(TopicJson.mapper().readTree(fixture(name)));
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream fixture = Objects.requireNonNull(TopicJsonTest.class.getResourceAsStream(name), name)) {
            return fixture.readAllBytes();
        }
    }
}

package io.bellwether.sink.stage;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Gap;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values for tests. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private Samples() {}

    static Article article(String id, String title, Instant fetched) {
        return article(id, title, "https://example.org/feed", fetched);
    }

    static Article article(String id, String title, String feed, Instant fetched) {
        return new Article(
                id,
                feed,
                "Example",
                title,
                "A summary",
                "A body",
                "HTTPS://Example.org/a b?id=" + id + "&utm_source=x#y",
                NOON.minusSeconds(3600),
                fetched,
                List.of("A. Author"),
                List.of("tech", "chips"));
    }

    static Analysis analysis(String article, String profile, String... themes) {
        List<Tag> tags = Arrays.stream(themes)
                .map(theme -> new Tag(theme, 0.75, true, List.of(evidence())))
                .toList();
        return new Analysis(article, profile, "en", tags, Map.of("export-controls", 0.75), article);
    }

    private static Evidence evidence() {
        return new Evidence("export control", ArticleField.TITLE, 2, 7, "title", 1.5);
    }

    static Alert alert(String story, String theme, Instant updated, int articles) {
        List<AlertArticle> joined = IntStream.range(0, articles)
                .mapToObj(at -> alertArticle(story, at))
                .toList();
        return new Alert(
                story,
                theme,
                Severity.HIGH,
                0.8,
                NOON,
                updated,
                "p1",
                joined,
                List.of(evidence()),
                List.of("Example"),
                updates(story, articles));
    }

    /** Every article but the first is an opinion and joined the first. */
    private static AlertArticle alertArticle(String story, int at) {
        return new AlertArticle(
                story + at,
                "Title " + at,
                "Example",
                "https://e.org/" + at,
                NOON,
                0.8,
                at == 0 ? null : new AlertGuard(AlertGuard.Kind.OPINION, AlertGuard.Place.URL, "opinion"),
                List.of(new Caution(Caution.Kind.HEARSAY, "sources say")),
                at == 0 ? null : new JoinEvidence(story + 0, 0.9, List.of("chips")));
    }

    private static List<AlertUpdate> updates(String story, int articles) {
        return IntStream.range(0, articles)
                .mapToObj(at -> new AlertUpdate(
                        NOON.plusSeconds(at),
                        story + at,
                        List.of(
                                at == 0
                                        ? new UpdateReason.Raised(Severity.LOW, 1)
                                        : new UpdateReason.NewFacts(List.of("45"), List.of("Anna Bakker")))))
                .toList();
    }

    static FeedStatus feed(String id, Outcome outcome) {
        return new FeedStatus(
                id,
                "https://example.org/feed",
                "Example",
                List.of(),
                NOON,
                outcome,
                "",
                30,
                3,
                0,
                Duration.ofMillis(1250),
                NOON,
                NOON.plusSeconds(300),
                "\"etag\"",
                null,
                null,
                List.of("1 of 30 items stand in the feed twice"),
                new Gap(2, NOON.minusSeconds(600), NOON),
                null);
    }

    static Profile profile(String version, String... themes) {
        return new Profile(
                "briefing",
                version,
                "Global impact",
                Arrays.stream(themes)
                        .map(id -> new Theme(
                                id,
                                "Theme " + id,
                                List.of("Heading one", "Heading two"),
                                List.of(),
                                List.of("ai"),
                                List.of(),
                                List.of(),
                                new Calibration(2, 1),
                                0.5,
                                0.8))
                        .toList());
    }
}

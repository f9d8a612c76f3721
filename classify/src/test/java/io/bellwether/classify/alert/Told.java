package io.bellwether.classify.alert;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented articles and what a story is told of them. */
final class Told {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    /** Telling the same event in ten wordings, of which no two share much of a title. */
    private static final List<String> WORDINGS = List.of(
            "Harbour workers end strike after pay deal in Rotterdam",
            "Cranes move again: Dutch port reopens",
            "Dockers accept wage offer and return",
            "Largest European port back in business",
            "Unions sign agreement with terminal operators",
            "Ships leave anchorage as stoppage is over",
            "Week of silence at the quays finishes",
            "Containers flow once more through the Maas",
            "Employers give way to stevedores on salary",
            "Shipping lines cheer peace on the waterfront");

    private Told() {}

    static Article article(String id, String source, double hours, String title, String summary) {
        Instant time = START.plus(Duration.ofMinutes(Math.round(hours * 60)));
        return new Article(
                id,
                "https://feed.example/rss",
                source,
                title,
                summary,
                "",
                "https://" + source.replaceAll("\\W", "") + ".example/news/" + id,
                time,
                time.plusSeconds(60),
                List.of(),
                List.of());
    }

    /** A report of the event in words of its own. */
    static Article wording(int number, String source, double hours) {
        return article("w" + number, source, hours, WORDINGS.get(number % WORDINGS.size()), "");
    }

    static StoryMember member(Article article, String theme, double score) {
        Evidence place = new Evidence("strike", ArticleField.TITLE, 0, 1, "x", 3);
        Tag tag = new Tag(theme, score, score >= 0.6, List.of(place));
        return MemberReading.of(
                article, new Analysis(article.id(), "v1", "en", List.of(tag), Map.of(theme, score), null));
    }

    static StoryMember member(Article article) {
        return member(article, "labour", 0.7);
    }

    /** The last decision of a story that is told of these, one after the other. */
    static AlertDecision decide(StoryMember... members) {
        return decide(List.of(members));
    }

    static AlertDecision decide(List<StoryMember> members) {
        AlertDecision last = new AlertDecision(StoryAlerts.begin("w0"), List.of());
        for (StoryMember member : members) {
            last = AlertRule.decide(last.story(), member, Map.of());
        }
        return last;
    }

    static <T extends AlertOutcome> Optional<T> only(AlertDecision decision, Class<T> kind) {
        return decision.outcomes().size() == 1
                        && kind.isInstance(decision.outcomes().getFirst())
                ? Optional.of(kind.cast(decision.outcomes().getFirst()))
                : Optional.empty();
    }
}

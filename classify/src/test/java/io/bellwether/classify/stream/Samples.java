package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Articles and profiles for the tests of this package, and a tagger whose scores the title says. */
public final class Samples {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private Samples() {}

    /** A profile of single-word themes. */
    public static Profile profile(String version, String... themes) {
        return new Profile(
                "briefing",
                version,
                "A briefing",
                List.of(themes).stream().map(Samples::theme).toList());
    }

    private static Theme theme(String word) {
        Term term = new Term(word, 3, new Provenance("analyst", 0, 0, ""));
        return new Theme(
                word,
                word,
                List.of(word),
                List.of(term),
                List.of(),
                List.of(),
                List.of(),
                new Calibration(1, 0.5),
                0.4,
                0.6);
    }

    static Article article(String id, String title) {
        return article(id, title, "Source of " + id, START);
    }

    /** The same article read at another time. */
    static Article fetched(Article article, Instant fetched) {
        return new Article(
                article.id(),
                article.feed(),
                article.source(),
                article.title(),
                article.summary(),
                article.body(),
                article.url(),
                article.published(),
                fetched,
                article.authors(),
                article.categories());
    }

    static Article article(String id, String title, String source, Instant published) {
        return new Article(
                id,
                "https://feed.example/rss",
                source,
                title,
                "",
                "",
                "https://news.example/" + id,
                published,
                START.plus(Duration.ofMinutes(1)),
                List.of(),
                List.of());
    }

    /**
     * A theme scores 0.9 where its word stands in the title, 0.5 (too little for an alert) where it stands behind "maybe", 0.3 (too little
     * for a tag) behind "near", 0.1 elsewhere; "explode" throws.
     */
    public static Function<Article, Analysis> tagger(Profile profile) {
        return article -> {
            if (article.title().contains("explode")) {
                throw new IllegalStateException("the tagger met a word it cannot bear");
            }
            Map<String, Double> scores = new HashMap<>();
            List<Tag> tags = new ArrayList<>();
            for (Theme theme : profile.themes()) {
                double score = score(article.title().toLowerCase(Locale.ROOT), theme.id());
                scores.put(theme.id(), score);
                if (score >= theme.threshold()) {
                    Evidence evidence = new Evidence(theme.id(), ArticleField.TITLE, 0, 1, "x", 3);
                    tags.add(new Tag(theme.id(), score, score >= theme.alertThreshold(), List.of(evidence)));
                }
            }
            return new Analysis(article.id(), profile.version(), "en", tags, scores, null);
        };
    }

    private static double score(String title, String theme) {
        if (title.contains("maybe " + theme)) {
            return 0.5;
        }
        if (title.contains("near " + theme)) {
            return 0.3;
        }
        return title.contains(theme) ? 0.9 : 0.1;
    }
}

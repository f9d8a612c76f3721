package io.bellwether.desk.telling;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story as it is told.
 *
 * @param id the story's
 * @param severity of its loudest theme among those told
 * @param updated when what is told happened
 * @param themes those told, the loudest first, not empty
 * @param articles its first articles in order of joining; the first is the lead; empty when the alert came without
 * @param count how many it has
 * @param sources publishers that report it in words of their own; may be empty
 * @param newest the article that made it speak last, when that is not the lead
 */
public record ToldStory(
        String id,
        String headline,
        Severity severity,
        Instant updated,
        List<ThemeNews> themes,
        List<AlertArticle> articles,
        int count,
        List<String> sources,
        Optional<AlertArticle> newest) {

    /** Copies the lists. */
    public ToldStory {
        themes = List.copyOf(themes);
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
    }
}

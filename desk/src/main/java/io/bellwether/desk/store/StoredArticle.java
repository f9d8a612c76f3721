package io.bellwether.desk.store;

import io.bellwether.article.item.Article;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article with its latest analysis.
 *
 * @param edited when the edit now stored was read; empty while the text is the first one
 * @param language ISO 639-1 code; empty before the analysis
 * @param story id of its story; empty before it joined one
 * @param tags best score first
 */
public record StoredArticle(
        Article article,
        Optional<Instant> edited,
        Optional<String> language,
        Optional<String> story,
        List<StoredTag> tags) {

    /** Copies the list. */
    public StoredArticle {
        tags = List.copyOf(tags);
    }

    StoredArticle withTags(List<StoredTag> found) {
        return new StoredArticle(article, edited, language, story, found);
    }
}

package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.tag.Caution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article of a story.
 *
 * @param url as the feed gave it; may be empty
 * @param themes what it carries, best score first
 * @param guard why it neither raises nor updates an alert
 * @param cautions reasons to read it twice
 * @param joined what made it join; empty for the first article, and in a story without an alert, with which it is kept
 */
public record StoryArticle(
        String id,
        String title,
        String source,
        String url,
        Instant time,
        Optional<String> language,
        List<ThemeScore> themes,
        Optional<AlertGuard> guard,
        List<Caution> cautions,
        Optional<JoinEvidence> joined) {

    /** Copies the lists. */
    public StoryArticle {
        themes = List.copyOf(themes);
        cautions = List.copyOf(cautions);
    }
}

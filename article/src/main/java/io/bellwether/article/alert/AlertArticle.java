package io.bellwether.article.alert;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.bellwether.article.tag.Caution;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of an alert's story.
 *
 * @param id the article's id
 * @param url its address; empty when there is none, or one too long for a list
 * @param time publication date, else time of reading
 * @param score of the alert's theme, 0 to 1; 0 when the article is not about it
 * @param guard why it neither raises nor updates an alert; null when nothing keeps it from that
 * @param cautions reasons to read what it says of the theme twice, in title and beginning of the text; they change nothing
 * @param joined what made it part of the story; null for the story's first article
 */
public record AlertArticle(
        String id,
        String title,
        String source,
        String url,
        Instant time,
        double score,
        @Nullable AlertGuard guard,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Caution> cautions,
        @Nullable JoinEvidence joined) {

    /** Copies the list. */
    public AlertArticle {
        cautions = List.copyOf(cautions);
    }

    /** An article that nothing more is known of. */
    public AlertArticle(String id, String title, String source, String url, Instant time, double score) {
        this(id, title, source, url, time, score, null, List.of(), null);
    }
}

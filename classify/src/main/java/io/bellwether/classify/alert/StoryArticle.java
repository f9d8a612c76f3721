package io.bellwether.classify.alert;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.tag.Caution;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story as its alerts list it.
 *
 * @param source name of the publisher; may be empty
 * @param url its address; empty when there is none, or one too long for a list
 * @param time publication date, else time of reading
 * @param scores of its tags, by theme
 * @param cautions by theme, of themes that have some
 * @param guard why it neither raises nor updates an alert; null when nothing keeps it from that
 * @param joined what made it part of the story; null for the first article
 */
public record StoryArticle(
        String id,
        String title,
        String source,
        String url,
        Instant time,
        Map<String, Double> scores,
        Map<String, List<Caution>> cautions,
        @Nullable AlertGuard guard,
        @Nullable JoinEvidence joined) {

    /** Sorts the maps, so that equal articles are written alike. */
    public StoryArticle {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        cautions = Collections.unmodifiableMap(new TreeMap<>(cautions));
    }

    /** As an alert of that theme shows it. */
    AlertArticle in(String theme) {
        return new AlertArticle(
                id,
                title,
                source,
                url,
                time,
                scores.getOrDefault(theme, 0.0),
                guard,
                cautions.getOrDefault(theme, List.of()),
                joined);
    }

    /** The same article, with what made it part of the story. */
    StoryArticle joined(JoinEvidence evidence) {
        return new StoryArticle(id, title, source, url, time, scores, cautions, guard, evidence);
    }
}

package io.bellwether.article.alert;

import io.bellwether.article.tag.Evidence;
import java.time.Instant;
import java.util.List;

/**
 * A story that crossed a theme's alert threshold: the value of topic {@code alerts}, keyed by {@link #key()}.
 *
 * @param story id of the story: the id of its first article
 * @param theme id of the theme
 * @param score the best of its articles', 0 to 1
 * @param raised when it first spoke: the fetch time of its first article
 * @param updated fetch time of the article that joined last
 * @param profile version of the profile that spoke first
 * @param articles the story's articles in order of joining; the first is the lead
 * @param evidence the receipt of the lead article
 */
public record Alert(
        String story,
        String theme,
        Severity severity,
        double score,
        Instant raised,
        Instant updated,
        String profile,
        List<AlertArticle> articles,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public Alert {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }

    /** The record key: one alert for a story and theme. */
    public String key() {
        return story + "|" + theme;
    }
}

package io.bellwether.article.alert;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.bellwether.article.tag.Evidence;
import java.time.Instant;
import java.util.List;

/**
 * A story that crossed a theme's alert threshold: the value of topic {@code alerts}, keyed by {@link #key()}. It is written anew whenever
 * an article joins; it speaks to people only where {@link #updates()} grows.
 *
 * @param story id of the story: the id of its first article
 * @param theme id of the theme
 * @param score the best of its articles' but for guarded ones, 0 to 1
 * @param raised when it first spoke: the fetch time of the article that raised it
 * @param updated fetch time of the article that joined last
 * @param profile version of the profile that spoke first
 * @param articles the story's articles, bounded: the first is the lead, which raised it; the others in order of joining
 * @param evidence the receipt of the lead article
 * @param sources publishers that report the story in words of their own, in order of joining; empty in what earlier releases wrote
 * @param updates what was said and why, in order, the first when it was raised; it only grows; empty in what earlier releases wrote
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
        List<Evidence> evidence,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> sources,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<AlertUpdate> updates) {

    /** Copies the lists. */
    public Alert {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        updates = List.copyOf(updates);
    }

    /** The record key: one alert for a story and theme. */
    public String key() {
        return story + "|" + theme;
    }
}

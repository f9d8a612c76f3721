package io.bellwether.article.tag;

import java.util.List;

/**
 * A theme on an article.
 *
 * @param theme id of the theme
 * @param score 0 to 1, comparable across themes
 * @param alert whether the theme is likely enough a main subject of the article to wake somebody
 */
public record Tag(String theme, double score, boolean alert, List<Evidence> evidence) {

    /** Copies the list. */
    public Tag {
        evidence = List.copyOf(evidence);
    }
}

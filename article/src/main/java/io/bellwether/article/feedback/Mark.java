package io.bellwether.article.feedback;

import java.time.Instant;

/**
 * What somebody said of a theme on an article: the value of topic {@code feedback}, keyed by {@link #key()}. The last one of a key holds; a
 * record without value takes it back.
 *
 * @param article id of the article
 * @param theme id of the theme
 * @param who said it, as the desk knows people; empty when it does not
 * @param when it was said
 * @param profile version of the profile whose tag, or silence, was judged
 */
public record Mark(String article, String theme, Verdict verdict, String who, Instant when, String profile) {

    /** The record key: one mark for an article and theme. */
    public String key() {
        return keyOf(article, theme);
    }

    /** The record key of what is said of that theme on that article. */
    public static String keyOf(String article, String theme) {
        return article + "|" + theme;
    }
}

package io.bellwether.desk.store;

import io.bellwether.article.tag.Evidence;
import java.util.List;

/**
 * A theme on an article.
 *
 * @param themeTitle for people; the theme's id when no profile tells it
 * @param crossed whether the score crossed the theme's alert threshold
 * @param profile version of the profile that spoke
 * @param alerted whether an alert of the theme holds the article
 */
public record StoredTag(
        String theme,
        String themeTitle,
        double score,
        boolean crossed,
        String profile,
        boolean alerted,
        List<Evidence> evidence) {

    /** Copies the list. */
    public StoredTag {
        evidence = List.copyOf(evidence);
    }
}

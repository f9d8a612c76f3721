package io.bellwether.classify.tag;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import java.util.List;

/**
 * Why an article is tagged as it is.
 *
 * @param profile that spoke
 * @param analysis what {@link Tagger#tag} gives
 * @param themes all of the profile's, in its order
 */
public record Explanation(Profile profile, Analysis analysis, List<ThemeExplanation> themes) {

    /** Copies the list. */
    public Explanation {
        themes = List.copyOf(themes);
    }
}

package io.bellwether.classify.profile;

import java.util.List;

/**
 * A term that articles surely tagged with a theme use and others seldom do, for an analyst to accept or reject.
 *
 * @param theme id of the theme
 * @param term as it would stand in the profile
 * @param weight as it would stand there, above 0
 * @param evidence in how many articles of which kind it stands, in words
 * @param examples places in such articles, with their titles' sources
 * @param accept whether the analyst takes it; false until edited
 */
public record Suggestion(
        String theme, String term, double weight, String evidence, List<String> examples, boolean accept) {

    /** Copies the list. */
    public Suggestion {
        examples = List.copyOf(examples);
    }

    /** The same, taken. */
    Suggestion accepted() {
        return new Suggestion(theme, term, weight, evidence, examples, true);
    }
}

package io.bellwether.desk.profile;

import java.util.Map;

/**
 * What an editor typed about a theme.
 *
 * @param weights by place of the term in the theme, from 0; terms that are not among them stay
 * @param added new terms, one a line, each with its weight after a colon where that is not 1
 * @param aliases all of them, in the same form
 * @param gate all of its words, one a line
 */
public record ThemeForm(
        Map<Integer, String> weights,
        String added,
        String aliases,
        String gate,
        String threshold,
        String alertThreshold) {

    /** Copies the map. */
    public ThemeForm {
        weights = Map.copyOf(weights);
    }
}

package io.bellwether.classify.learn;

import java.util.List;

/**
 * A theme that labels speak of.
 *
 * @param headings the briefing headings it stands for, by which a profile's themes are found
 */
public record LabelTheme(String id, List<String> headings) {

    /** Copies the list. */
    public LabelTheme {
        headings = List.copyOf(headings);
    }
}

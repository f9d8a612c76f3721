package io.bellwether.classify.briefing;

import java.util.List;

/**
 * A heading of a briefing with the text under it: what may become a theme.
 *
 * @param section the question or heading above it; empty when there is none
 * @param heading as written, without list marks and emphasis
 * @param at place of the heading in the briefing's text
 * @param text places of the text under the heading, in order; empty for a bare heading
 */
public record Passage(String section, String heading, Span at, List<Span> text) {

    /** Copies the list. */
    public Passage {
        text = List.copyOf(text);
    }
}

package io.bellwether.classify.briefing;

import java.util.List;

/**
 * What a person wrote about what they worry about.
 *
 * @param id slug of the title; names the profile
 * @param title the document's title, or the name of its file
 * @param text the whole document; all places count its UTF-16 units
 * @param passages headings with their text, in order; repeated subjects are not yet merged
 */
public record Briefing(String id, String title, String text, List<Passage> passages) {

    /** Copies the list. */
    public Briefing {
        passages = List.copyOf(passages);
    }
}

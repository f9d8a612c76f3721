package io.bellwether.classify.lexicon;

import java.util.List;

/**
 * Something news can be about.
 *
 * @param id lower case with hyphens, unique in the lexicon
 * @param title for people
 * @param cues phrases by which a briefing is recognised as being about it
 * @param wordings what says it in a sentence
 * @param exclusions a sentence that holds one of these says nothing of the concept
 */
public record Concept(
        String id, String title, List<String> cues, Scope scope, List<Wording> wordings, List<Wording> exclusions) {

    /** Copies the lists. */
    public Concept {
        cues = List.copyOf(cues);
        wordings = List.copyOf(wordings);
        exclusions = List.copyOf(exclusions);
    }
}

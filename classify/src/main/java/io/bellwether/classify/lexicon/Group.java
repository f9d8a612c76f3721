package io.bellwether.classify.lexicon;

import java.util.List;

/**
 * Names and words that stand for one thing.
 *
 * @param id lower case with hyphens, unique in the lexicon
 * @param cues words by which a briefing names it
 * @param words all its words and phrases, those of groups inside it included
 */
public record Group(String id, List<String> cues, List<String> words) {

    /** Copies the lists. */
    public Group {
        cues = List.copyOf(cues);
        words = List.copyOf(words);
    }
}

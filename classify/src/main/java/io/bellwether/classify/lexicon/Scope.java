package io.bellwether.classify.lexicon;

import java.util.List;

/** What an article must be about before a concept's wordings count. */
public sealed interface Scope {

    /** The wordings stand alone. */
    record Anywhere() implements Scope {}

    /** The wordings count near the context words of the theme to which the concept is attached. */
    record NearTheme() implements Scope {}

    /**
     * The wordings count near these words.
     *
     * @param alternatives of which one must hold; each a list of elements that must all occur, each a list of words and phrases
     */
    record NearWords(List<List<List<String>>> alternatives) implements Scope {

        /** Copies the list. */
        public NearWords {
            alternatives = List.copyOf(alternatives);
        }
    }
}

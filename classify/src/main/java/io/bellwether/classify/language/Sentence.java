package io.bellwether.classify.language;

import java.util.List;

/**
 * A sentence of English text.
 *
 * @param text as written
 * @param start first UTF-16 unit in the analysed text
 * @param end unit after the last
 */
public record Sentence(String text, int start, int end, List<Token> tokens) {

    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}

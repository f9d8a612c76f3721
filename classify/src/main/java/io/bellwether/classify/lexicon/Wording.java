package io.bellwether.classify.lexicon;

import java.util.List;

/**
 * One way of saying a concept in a sentence: some element words, near each other, in any order.
 *
 * @param weight how sure it is from such a sentence alone that the concept is stated: 1 sure, 0.6 likely, 0.3 a hint
 * @param elements each a list of alternative words or phrases, of which one must occur; groups are spelt out
 * @param within the greatest number of words from the first to the last element
 * @param line the line of the lexicon file, for receipts and reviews
 */
public record Wording(double weight, List<List<String>> elements, int within, int line) {

    /** Elements further apart seldom belong to one statement; about the length of a newspaper sentence. */
    static final int SENTENCE = 30;

    /** Copies the lists. */
    public Wording {
        elements = elements.stream().map(List::copyOf).toList();
    }
}

package io.bellwether.classify.tag;

/**
 * A phrase found among the words of a field.
 *
 * @param phrase its number in the tree
 * @param from its first word
 * @param to the word after its last
 */
record Hit(int phrase, int from, int to) {

    boolean overlaps(Hit other) {
        return from < other.to && other.from < to;
    }
}

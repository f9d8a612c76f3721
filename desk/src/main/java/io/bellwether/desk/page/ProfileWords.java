package io.bellwether.desk.page;

import io.bellwether.classify.tag.TermOrigin;
import java.util.List;

/**
 * A theme's profile in words.
 *
 * @param sentences what it is made of and when it speaks
 * @param terms the heaviest
 * @param further the others
 */
record ProfileWords(String version, List<String> sentences, List<Spoken> terms, List<String> further) {

    ProfileWords {
        sentences = List.copyOf(sentences);
        terms = List.copyOf(terms);
        further = List.copyOf(further);
    }

    /** A term with its weight and where it comes from. */
    record Spoken(String text, double weight, TermOrigin origin) {}
}

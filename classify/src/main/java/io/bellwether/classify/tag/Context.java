package io.bellwether.classify.tag;

import java.util.List;

/**
 * Words that must stand near evidence for it to count.
 *
 * @param alternatives of which one must hold; each a list of elements that must all occur; empty when nothing is required
 */
record Context(List<List<Integer>> alternatives) {

    static final Context NONE = new Context(List.of());

    /** What evidence counts when its context stands elsewhere in the article, not beside it or in the title. An assumption. */
    private static final double ELSEWHERE = 0.5;

    /** 1 beside the context or under a title that holds it, less elsewhere, 0 in an article without it. */
    double nearness(ConceptReader reader, int statement) {
        double nearest = alternatives.isEmpty() ? 1 : 0;
        for (List<Integer> elements : alternatives) {
            double least = 1;
            for (int element : elements) {
                least = Math.min(least, nearness(reader, element, statement));
            }
            nearest = Math.max(nearest, least);
        }
        return nearest;
    }

    private static double nearness(ConceptReader reader, int element, int statement) {
        if (!reader.holds(element)) {
            return 0;
        }
        boolean near = reader.holds(element, 0)
                || reader.holds(element, statement - 1)
                || reader.holds(element, statement)
                || reader.holds(element, statement + 1);
        return near ? 1 : ELSEWHERE;
    }

    /** How many of an article's sentences hold it themselves; none when nothing is required. */
    int sentences(ConceptReader reader, int statements) {
        int sentences = 0;
        if (occurs(reader)) {
            for (int statement = 0; statement < statements; statement++) {
                sentences += in(reader, statement) ? 1 : 0;
            }
        }
        return sentences;
    }

    /** Whether some part of it stands anywhere, so that a closer look is worth while. */
    private boolean occurs(ConceptReader reader) {
        for (List<Integer> elements : alternatives) {
            for (int element : elements) {
                if (reader.holds(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence itself holds it; false when nothing is required. */
    boolean in(ConceptReader reader, int statement) {
        for (List<Integer> elements : alternatives) {
            if (holdsAll(reader, elements, statement)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAll(ConceptReader reader, List<Integer> elements, int statement) {
        for (int element : elements) {
            if (!reader.holds(element, statement)) {
                return false;
            }
        }
        return true;
    }
}

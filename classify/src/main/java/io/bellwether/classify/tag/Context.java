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

    /** Whether the sentence itself holds it; false when nothing is required. */
    boolean in(ConceptReader reader, int statement) {
        return alternatives.stream()
                .anyMatch(elements -> elements.stream().allMatch(element -> reader.holds(element, statement)));
    }
}

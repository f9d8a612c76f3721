package io.bellwether.classify.tag;

import java.util.BitSet;
import java.util.List;

/**
 * The first step of the cascade: tells ordinary news, for which no theme can have anything to show, by the phrases found in it alone.
 *
 * <p>It is exact. Evidence is a term or a wording whose context stands somewhere in the article ({@link Context#nearness} is 0
 * otherwise). So an article that holds no phrase of any context, and neither term nor wording that needs no context, has no evidence for
 * any theme, and no tag, as a tag needs evidence. Of gates it holds nothing, either: all that is left for the score model to weigh is how
 * many sentences it has.
 */
final class Screen {

    /** Phrases without which nothing speaks. */
    private final BitSet speaking = new BitSet();

    Screen(ProfileIndex index) {
        BitSet elements = new BitSet();
        BitSet concepts = new BitSet();
        for (int theme = 0; theme < index.themes(); theme++) {
            add(index.gate(theme), elements);
            for (ProfileIndex.ConceptEntry entry : index.concepts(theme)) {
                add(entry.context(), elements);
                concepts.set(entry.concept(), concepts.get(entry.concept()) || isOpen(entry.context()));
            }
        }
        for (int number = 0; number < index.index().size(); number++) {
            ConceptIndex.Sought sought = index.index().sought(number);
            if (concepts.get(sought.concept())) {
                for (int element : sought.elements()) {
                    elements.set(element);
                }
            }
        }
        for (int phrase = 0; phrase < index.tree().size(); phrase++) {
            speaking.set(
                    phrase,
                    index.index().elementsOf(phrase).stream().anyMatch(elements::get)
                            || index.termsOf(phrase).stream().anyMatch(entry -> isOpen(index.gate(entry.theme()))));
        }
    }

    private static void add(Context context, BitSet elements) {
        context.alternatives().forEach(alternative -> alternative.forEach(elements::set));
    }

    /** Whether it asks for nothing. */
    private static boolean isOpen(Context context) {
        return context.alternatives().isEmpty()
                || context.alternatives().stream().anyMatch(List::isEmpty);
    }

    /** Whether what was found in a sentence can make anything count. */
    boolean speaks(List<Hit> hits) {
        for (Hit hit : hits) {
            if (speaking.get(hit.phrase())) {
                return true;
            }
        }
        return false;
    }
}

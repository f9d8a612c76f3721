package io.bellwether.classify.tag;

import io.bellwether.classify.lexicon.Concept;
import io.bellwether.classify.lexicon.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The wordings of concepts, ready for one walk over a text: which elements a phrase stands for, which wordings an element belongs to.
 * Elements of equal alternatives are one.
 */
final class ConceptIndex {

    /**
     * A wording ready to be looked for.
     *
     * @param concept place of its concept
     * @param elements numbers of its elements
     * @param exclusion whether it says that a sentence is not of the concept
     */
    @SuppressWarnings("ArrayRecordComponent") // walked for every sentence of every article, never compared
    record Sought(int concept, Wording wording, int[] elements, boolean exclusion) {}

    private final PhraseTree tree;
    private final Map<Set<Integer>, Integer> elements = new HashMap<>();
    private final List<List<Integer>> soughtOfElement = new ArrayList<>();
    private final List<List<Integer>> elementsOfPhrase = new ArrayList<>();
    private final List<Sought> sought = new ArrayList<>();

    ConceptIndex(PhraseTree tree, List<Concept> concepts) {
        this.tree = tree;
        for (int place = 0; place < concepts.size(); place++) {
            for (Wording wording : concepts.get(place).wordings()) {
                add(place, wording, false);
            }
            for (Wording wording : concepts.get(place).exclusions()) {
                add(place, wording, true);
            }
        }
    }

    private void add(int concept, Wording wording, boolean exclusion) {
        int[] numbers = wording.elements().stream().mapToInt(this::element).toArray();
        for (int number : numbers) {
            soughtOfElement.get(number).add(sought.size());
        }
        sought.add(new Sought(concept, wording, numbers, exclusion));
    }

    /** The number of an element with these alternatives. */
    int element(List<String> alternatives) {
        Set<Integer> phrases = new TreeSet<>();
        alternatives.forEach(alternative -> phrases.add(tree.add(alternative)));
        phrases.remove(-1);
        return elements.computeIfAbsent(phrases, this::newElement);
    }

    private int newElement(Set<Integer> phrases) {
        int number = soughtOfElement.size();
        soughtOfElement.add(new ArrayList<>());
        for (int phrase : phrases) {
            while (elementsOfPhrase.size() <= phrase) {
                elementsOfPhrase.add(new ArrayList<>());
            }
            elementsOfPhrase.get(phrase).add(number);
        }
        return number;
    }

    int elements() {
        return soughtOfElement.size();
    }

    List<Integer> elementsOf(int phrase) {
        return phrase < elementsOfPhrase.size() ? elementsOfPhrase.get(phrase) : List.of();
    }

    List<Integer> soughtWith(int element) {
        return soughtOfElement.get(element);
    }

    Sought sought(int number) {
        return sought.get(number);
    }

    int size() {
        return sought.size();
    }
}

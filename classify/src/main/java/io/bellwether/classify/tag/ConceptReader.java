package io.bellwether.classify.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the wordings of concepts, sentence by sentence. For one article, in one thread. */
final class ConceptReader {

    /** A word that stands very often in one long sentence need not be tried in all its places. */
    private static final int MOST_PLACES = 6;

    private final ConceptIndex index;

    /** Of each element in the sentence being read; null where it has none. */
    private final @Nullable List<Hit>[] places;

    private final int[] met;
    private final List<SaidWording> said = new ArrayList<>();

    /** In which sentences each element occurs. */
    private final @Nullable BitSet[] sentences;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types cannot be made otherwise
    ConceptReader(ConceptIndex index) {
        this.index = index;
        this.places = new List[index.elements()];
        this.met = new int[index.size()];
        this.sentences = new BitSet[index.elements()];
    }

    /** Reads one sentence, given all that was found in it. */
    void read(int statement, List<Hit> hits) {
        if (hits.isEmpty()) {
            return;
        }
        List<Integer> touched = new ArrayList<>();
        for (Hit hit : hits) {
            for (int element : index.elementsOf(hit.phrase())) {
                List<Hit> known = places[element];
                if (known == null) {
                    known = new ArrayList<>(2);
                    places[element] = known;
                    touched.add(element);
                }
                if (known.size() < MOST_PLACES) {
                    known.add(hit);
                }
            }
        }
        for (int element : touched) {
            note(element, statement);
            for (int number : index.soughtWith(element)) {
                if (++met[number] == index.sought(number).elements().length) {
                    check(index.sought(number), statement);
                }
            }
        }
        for (int element : touched) {
            places[element] = null;
            for (int number : index.soughtWith(element)) {
                met[number] = 0;
            }
        }
    }

    private void note(int element, int statement) {
        BitSet where = sentences[element];
        if (where == null) {
            where = new BitSet();
            sentences[element] = where;
        }
        where.set(statement);
    }

    private void check(ConceptIndex.Sought sought, int statement) {
        List<Hit> chosen = new ArrayList<>();
        if (choose(sought, 0, chosen)) {
            said.add(new SaidWording(sought, statement, List.copyOf(chosen)));
        }
    }

    /** Tries one place after another for each element until all stand apart and near enough. */
    private boolean choose(ConceptIndex.Sought sought, int element, List<Hit> chosen) {
        if (element == sought.elements().length) {
            return true;
        }
        for (Hit hit : Objects.requireNonNull(places[sought.elements()[element]], "an element that occurs")) {
            if (fits(hit, chosen, sought.wording().within())) {
                chosen.add(hit);
                if (choose(sought, element + 1, chosen)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    private static boolean fits(Hit hit, List<Hit> chosen, int within) {
        for (Hit other : chosen) {
            int span = Math.max(hit.to(), other.to()) - Math.min(hit.from(), other.from());
            if (hit.overlaps(other) || span > within) {
                return false;
            }
        }
        return true;
    }

    /** In order of sentence. */
    List<SaidWording> said() {
        return said;
    }

    /** Whether the element occurs in the article. */
    boolean holds(int element) {
        return sentences[element] != null;
    }

    /** Whether the element occurs in the sentence. */
    boolean holds(int element, int statement) {
        BitSet where = sentences[element];
        return where != null && statement >= 0 && where.get(statement);
    }
}

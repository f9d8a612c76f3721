package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.lexicon.Concept;
import io.bellwether.classify.lexicon.Group;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.lexicon.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every wording of the lexicon that comes with the program can be found in a sentence that says it. */
class LexiconReachTest {

    /** Alternatives tried for each element before a wording is given up. */
    private static final int TRIED = 12;

    @Test
    void finds_every_word_and_phrase_as_it_is_written() {
        Set<String> phrases = new LinkedHashSet<>();
        Lexicon.bundled().groups().stream().map(Group::words).forEach(phrases::addAll);
        for (Concept concept : Lexicon.bundled().concepts()) {
            Stream.concat(concept.wordings().stream(), concept.exclusions().stream())
                    .flatMap(wording -> wording.elements().stream())
                    .forEach(phrases::addAll);
        }
        assertThat(phrases).hasSizeGreaterThan(10_000).allMatch(LexiconReachTest::findsItself);
    }

    private static boolean findsItself(String phrase) {
        PhraseTree tree = new PhraseTree();
        int number = tree.add(phrase);
        List<Word> words = Words.of(phrase);
        return tree.find(words).contains(new Hit(number, 0, words.size()));
    }

    @TestFactory
    Stream<DynamicTest> finds_each_wording_of() {
        return Lexicon.bundled().concepts().stream()
                .map(concept -> DynamicTest.dynamicTest(
                        concept.id(),
                        () -> assertThat(concept.wordings())
                                .filteredOn(wording -> !said(concept, wording))
                                .extracting(Wording::line)
                                .as("lines that no sentence says")
                                .isEmpty()));
    }

    /** Whether some sentence made of the wording's words says it and none of the concept's exclusions. */
    private static boolean said(Concept concept, Wording wording) {
        PhraseTree tree = new PhraseTree();
        ConceptIndex index = new ConceptIndex(tree, List.of(concept));
        for (int choice = 0; choice < TRIED; choice++) {
            List<Word> words = Words.of(sentence(wording, choice));
            ConceptReader reader = new ConceptReader(index);
            reader.read(0, tree.find(words));
            List<ConceptIndex.Sought> found =
                    reader.said().stream().map(SaidWording::sought).toList();
            if (found.stream().anyMatch(sought -> sought.wording().equals(wording))
                    && found.stream().noneMatch(ConceptIndex.Sought::exclusion)) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(Wording wording, int choice) {
        List<String> chosen = new ArrayList<>();
        for (List<String> alternatives : wording.elements()) {
            chosen.add(alternatives.get((choice * (1 + chosen.size())) % alternatives.size()));
        }
        return String.join(" ", chosen);
    }
}

package io.bellwether.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.classify.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.bundled();

    @TestFactory
    Stream<DynamicTest> keeps_the_promises_of_its_format() {
        return LEXICON.concepts().stream().map(concept -> DynamicTest.dynamicTest(concept.id(), () -> check(concept)));
    }

    private static void check(Concept concept) {
        assertThat(concept.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(concept.title()).isNotBlank();
        assertThat(concept.cues())
                .isNotEmpty()
                .allSatisfy(cue -> assertThat(Words.forms(cue)).isNotEmpty());
        assertThat(concept.wordings()).isNotEmpty().allSatisfy(wording -> {
            assertThat(wording.weight()).isIn(1.0, 0.6, 0.3);
            checkElements(wording);
        });
        assertThat(concept.exclusions()).allSatisfy(LexiconTest::checkElements);
    }

    /** All elements must fit into the words allowed, or the wording can never be found. */
    private static void checkElements(Wording wording) {
        assertThat(wording.within()).isPositive();
        int least = 0;
        for (List<String> alternatives : wording.elements()) {
            assertThat(alternatives)
                    .as("line %d", wording.line())
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(Words.forms(words)).isNotEmpty());
            least += alternatives.stream()
                    .mapToInt(words -> Words.forms(words).size())
                    .min()
                    .orElseThrow();
        }
        assertThat(least).as("line %d", wording.line()).isLessThanOrEqualTo(wording.within());
    }

    @Test
    void gives_every_entry_an_id_of_its_own() {
        Set<String> ids = new HashSet<>();
        LEXICON.groups()
                .forEach(group -> assertThat(ids.add(group.id())).as(group.id()).isTrue());
        LEXICON.concepts()
                .forEach(concept ->
                        assertThat(ids.add(concept.id())).as(concept.id()).isTrue());
        assertThat(LEXICON.concepts()).hasSizeGreaterThan(200);
        assertThat(LEXICON.version()).matches("[0-9a-f]{8}");
    }

    @Test
    void has_groups_of_words_only() {
        assertThat(LEXICON.groups())
                .allSatisfy(group -> assertThat(group.words())
                        .as(group.id())
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(Words.forms(word)).isNotEmpty())
                        .noneSatisfy(word -> assertThat(word).containsPattern("[@~:]|\\s\\+")));
    }

    @Test
    void names_groups_by_what_briefings_call_them() {
        assertThat(LEXICON.named("Chinese")).extracting(Group::id).contains("tech-china");
        assertThat(LEXICON.named("zebra crossing")).isEmpty();
    }
}

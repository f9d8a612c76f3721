package io.bellwether.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {

    private static final String CONCEPT = """
            concept chip-curbs
              title: Chip curbs
              cues: chip curb | export control
              scope: any
              1.0  curb | ban + @chip ~6
              0.3  licence
              not: potato
            """;

    private static final String GROUP = """
            group chip
              cues: chip
              chip | semiconductor | @chip-maker
            """;

    private static final String MAKERS = """
            # who makes them
            group chip-maker

              Nvidia | Northport Silicon
            """;

    @Test
    void reads_groups_named_before_they_are_defined_and_in_other_files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("one.lexicon", CONCEPT + GROUP);
        files.put("two.lexicon", MAKERS);
        Lexicon lexicon = Lexicon.of(files);
        assertThat(lexicon.groups().getFirst().words())
                .containsExactly("chip", "semiconductor", "Nvidia", "Northport Silicon");
        assertThat(lexicon.concept("chip-curbs")).hasValueSatisfying(concept -> {
            assertThat(concept.title()).isEqualTo("Chip curbs");
            assertThat(concept.cues()).containsExactly("chip curb", "export control");
            assertThat(concept.scope()).isEqualTo(new Scope.Anywhere());
            assertThat(concept.wordings())
                    .containsExactly(
                            new Wording(
                                    1,
                                    List.of(
                                            List.of("curb", "ban"),
                                            List.of("chip", "semiconductor", "Nvidia", "Northport Silicon")),
                                    6,
                                    5),
                            new Wording(0.3, List.of(List.of("licence")), Wording.SENTENCE, 6));
            assertThat(concept.exclusions()).extracting(Wording::elements).containsExactly(List.of(List.of("potato")));
        });
        assertThat(lexicon.concept("chip")).isEmpty();
    }

    @Test
    void reads_scopes_of_words_that_must_all_or_in_part_be_near() {
        String text = CONCEPT.replace("scope: any", "scope: @chip-maker | export + chip") + GROUP + MAKERS;
        assertThat(WrittenLexicon.of(text).concepts().getFirst().scope())
                .isEqualTo(new Scope.NearWords(List.of(
                        List.of(List.of("Nvidia", "Northport Silicon")), List.of(List.of("export"), List.of("chip")))));
        assertThat(WrittenLexicon.of(CONCEPT.replace("scope: any", "scope: theme") + GROUP + MAKERS)
                        .concepts()
                        .getFirst()
                        .scope())
                .isEqualTo(new Scope.NearTheme());
    }

    @Test
    void finds_groups_by_their_cues_in_any_inflection_and_changes_its_version_with_its_text() {
        Lexicon lexicon = WrittenLexicon.of(GROUP + MAKERS);
        assertThat(lexicon.named("CHIPS")).extracting(Group::id).containsExactly("chip");
        assertThat(lexicon.named("semiconductor")).isEmpty();
        assertThat(lexicon.version())
                .isEqualTo(WrittenLexicon.of(GROUP + MAKERS).version())
                .isNotEqualTo(WrittenLexicon.of(GROUP + MAKERS + "# reviewed\n").version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "  1.0  curb + @chip ~6; 1.0  curb + @potato; line 5 names a group that is not there: @potato",
                "  1.0  curb + @chip ~6; 0.7  curb + @chip; line 5 is no weighted wording",
                "  1.0  curb + @chip ~6; 1.0  curb + @chip ~six; line 5 has + without words beside it, or ~ without a number",
                "  1.0  curb + @chip ~6; 1.0  curb + @chip ~6 + ban; line 5 has + without words beside it, or ~ without",
                "  1.0  curb + @chip ~6; 1.0  curb +; line 5 has + without words beside it",
                "  1.0  curb + @chip ~6; 1.0  curb + |; line 5 has an element without words",
                "  1.0  curb + @chip ~6; # nothing; line 1 begins a concept without cues or without wordings",
                "  cues: export control; # nothing; line 1 begins a concept without cues or without wordings",
                "  title: Chip curbs; title:; line 1 begins a concept without title",
                "  scope: any; # nothing; line 1 begins a concept without scope",
                "  scope: any; scope: @potato; line 4 names a group that is not there: @potato",
                "group chip; chip; line 6 begins neither a group nor a concept: chip",
                "group chip; group; line 6 needs one id that no other entry has: group",
                "group chip; group chip-curbs; line 6 needs one id that no other entry has: group chip-curbs",
                "group chip; concept chip-curbs; line 6 needs one id that no other entry has: concept chip-curbs",
                "  semiconductor; @chip; line 6 begins a group that holds itself: chip",
                "concept chip-curbs; # nothing; line 2 belongs to no entry: title: Chip curbs",
            })
    void names_file_and_line_of_what_is_wrong(String line, String wrong, String message) {
        String text = """
                concept chip-curbs
                  title: Chip curbs
                  cues: export control
                  scope: any
                  1.0  curb + @chip ~6
                group chip
                  semiconductor
                """;
        String indent =
                wrong.startsWith("group") || wrong.startsWith("concept") || line.startsWith("group") ? "" : "  ";
        assertThat(text).contains(line);
        assertThatIllegalStateException()
                .isThrownBy(() -> WrittenLexicon.of(text.replace(line, indent + wrong)))
                .withMessageStartingWith("lexicon test.lexicon, " + message);
    }
}

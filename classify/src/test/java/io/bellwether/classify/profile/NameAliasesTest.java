package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.lexicon.WrittenLexicon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameAliasesTest {

    private static final Lexicon LEXICON = WrittenLexicon.of("""
            group northland
              cues: Northland | Northlander
              Northland | Northlander | Northport | King Olaf
            group timber
              cues: timber
              timber | sawmill
            """);

    private static final List<Term> TERMS = List.of(term("northlanders", 5), term("timber", 2));

    @Test
    void gives_a_name_in_a_heading_the_other_names_of_its_group_at_a_little_less_weight() {
        assertThat(NameAliases.of(List.of("Northlander Trade"), TERMS, List.of(), LEXICON))
                .containsExactly(new Alias("Northland", 4), new Alias("Northport", 4), new Alias("King Olaf", 4));
    }

    @Test
    void gives_none_where_no_heading_names_it() {
        assertThat(NameAliases.of(List.of("Trade"), TERMS, List.of(), LEXICON)).isEmpty();
        assertThat(NameAliases.of(List.of("Northlander Trade"), List.of(), List.of(), LEXICON))
                .isEmpty();
    }

    @Test
    void leaves_out_what_a_term_or_the_gate_has() {
        List<Term> terms = List.of(term("northland", 5), term("king olaf", 1));
        assertThat(NameAliases.of(List.of("Northland"), terms, List.of("northport"), LEXICON))
                .extracting(Alias::text)
                .containsExactly("Northlander");
    }

    @Test
    void keeps_to_a_number_that_a_person_can_review() {
        String names =
                IntStream.range(0, 200).mapToObj(number -> "Port " + number).collect(Collectors.joining(" | "));
        Lexicon many = WrittenLexicon.of("group ports\n  cues: timber\n  " + names + "\n");
        assertThat(NameAliases.of(List.of("Timber"), TERMS, List.of(), many)).hasSize(40);
    }

    private static Term term(String text, double weight) {
        return new Term(text, weight, new Provenance("Heading", 0, 9, "A sentence."));
    }
}

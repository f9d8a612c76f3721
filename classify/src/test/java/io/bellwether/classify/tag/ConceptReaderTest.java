package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.lexicon.WrittenLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptReaderTest {

    private static final String CURBS = """
            group chip
              chip | semiconductor | graphics processor
            concept curbs
              title: Curbs
              cues: curb
              scope: any
              1.0  @chip + ban | curb ~4
              1.0  entity list
              0.6  licence + exporter
              0.3  commerce
              not: potato | ban on fishing
            """;

    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ban hits chips|1",
                "Chips are hit by a ban|0",
                "Graphics processors banned|1",
                "A graphics card ban|0",
                "Chips on sale. A ban on smoking|0",
                "The firm is on the Entity List|1",
                "An entity, list price included|0",
                "A licence for an exporter|0.6",
                "A licence for every exporter of commerce|0.9",
                "Commerce is down|0.3",
                "Commerce and more commerce|0.3",
                "Chip ban for an exporter of commerce|1",
                "A ban on potato chips|0",
                "Chip curbs meet a ban on fishing|0",
                "Rain|0",
            })
    void weighs_a_sentence_by_its_wordings(String sentence, double sure) {
        assertThat(read(CURBS, List.of(), sentence, "").first()).isEqualTo(sure, within(EXACT));
    }

    @Test
    void excludes_only_the_sentence_that_holds_what_excludes() {
        assertThat(read(CURBS, List.of(), "", "Chip ban for potatoes. Chip ban for all.")
                        .theme()
                        .concepts())
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any||Wages fall|Rain|1",
                "theme||Wages fall|Rain|1",
                "theme|northport|Wages fall|Rain|0",
                "theme|northport|Wages fall|Rain in Northport|1",
                "theme|northport|Wages fall|Rain. Rain. Northport|0.5",
                "theme|northport|Wages fall in Northport|Rain|1",
                "docker + crane|northport|Wages fall for dockers|Rain|0",
                "docker + crane|northport|Wages fall for dockers|A crane|1",
                "docker|northport|Wages fall for dockers|Rain|1",
                "docker + crane, harbour||Wages fall at the harbour|Rain|1",
                "docker + crane, harbour||Wages fall|Rain. Rain. The harbour|0.5",
            })
    void requires_its_context(String scope, String gate, String title, String body, double sure) {
        String lexicon = """
                concept wages
                  title: Wages
                  cues: wage
                  scope: %s
                  1.0  wage + fall
                """.formatted(scope.replace(",", " |"));
        assertThat(read(lexicon, gate == null ? List.of() : List.of(gate), title, body)
                        .first())
                .isEqualTo(sure, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curb + chip ~3|curb on chips|true",
                "curb + chip ~3|curb on the chips|false",
                "curb + chip ~3|chips curb|true",
                "curb + curb ~5|the curb|false",
                "curb + curb ~5|a curb on a curb|true",
                "chip + chip ban ~5|chip ban|false",
                "chip + chip ban ~6|chip makers on the chip ban|true",
                "ban + chip + maker ~6|chip makers face a ban|true",
                "ban + chip + maker ~4|chip makers face a ban|false",
            })
    void wants_elements_apart_but_near(String wording, String sentence, boolean found) {
        String lexicon = """
                concept wages
                  title: Wages
                  cues: wage
                  scope: any
                  1.0  %s
                """.formatted(wording);
        assertThat(read(lexicon, List.of(), sentence, "").first()).isEqualTo(found ? 1 : 0);
    }

    @Test
    void stays_quick_where_every_word_could_be_any_element() {
        String lexicon = """
                concept wages
                  title: Wages
                  cues: wage
                  scope: any
                  1.0  a | b + a | b | c + a | d + never ~30
                  1.0  a + a | b + a | c + a | d + a | e
                """;
        assertThat(read(lexicon, List.of(), "", "a ".repeat(5000)).theme().concepts())
                .contains(1);
    }

    @Test
    void quotes_each_element_and_shares_the_weight_among_them() {
        List<Evidence> evidence =
                read(CURBS, List.of(), "A ban on chips", "").theme().evidence();
        assertThat(evidence).extracting(Evidence::text).containsExactlyInAnyOrder("ban", "chips");
        assertThat(evidence).extracting(Evidence::weight).containsOnly(0.5);
        assertThat(evidence).extracting(Evidence::term).containsOnly("Curbs");
    }

    private static Reading read(String lexicon, List<String> gate, String title, String body) {
        Lexicon written = WrittenLexicon.of(lexicon);
        Theme plain = Profiles.theme("a", gate, "nothing");
        List<ThemeConcept> concepts = written.concepts().stream()
                .map(concept -> new ThemeConcept(concept.id(), concept.title(), new Provenance("", 0, 0, "")))
                .toList();
        Theme theme =
                new Theme("a", "A", List.of(), plain.terms(), gate, List.of(), concepts, new Calibration(0, 1), 0, 0);
        Article article = Profiles.article(title, "", body);
        return Reading.of(written, new Profile("test", "v1", "Test", List.of(theme)), article);
    }
}

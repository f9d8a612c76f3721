package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.text.CleanText;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileYamlTest {

    private static final String GOOD = """
            format: 1
            briefing: harbour
            title: Harbour
            themes:
              - id: strikes
                title: Strikes
                headings: [Strikes]
                threshold: 0.5
                alertThreshold: 0.8
                calibration: {midpoint: 4, spread: 1}
                gate: [harbour]
                aliases:
                  - {alias: walkout, weight: 2}
                terms:
                  - {term: strike, weight: 3.5}
                  - {term: dock, weight: 1, from: {section: Strikes, start: 4, end: 8, sentence: The dock.}}
            """;

    @Test
    void reads_what_a_person_wrote() {
        Profile profile = ProfileYaml.read(GOOD, "p.yaml");
        assertThat(profile.themes())
                .containsExactly(new Theme(
                        "strikes",
                        "Strikes",
                        List.of("Strikes"),
                        List.of(
                                new Term("strike", 3.5, new Provenance("analyst", 0, 0, "")),
                                new Term("dock", 1, new Provenance("Strikes", 4, 8, "The dock."))),
                        List.of("harbour"),
                        List.of(new Alias("walkout", 2)),
                        List.of(),
                        new Calibration(4, 1),
                        0.5,
                        0.8));
    }

    @Test
    void gives_a_built_profile_back_unchanged() {
        Profile built = ProfileBuilder.build(Samples.harbour());
        assertThat(ProfileYaml.read(ProfileYaml.write(built), "p.yaml")).isEqualTo(built);
    }

    @Property(tries = 300)
    void gives_any_text_and_number_back_unchanged(
            @ForAll String text, @ForAll @DoubleRange(min = 0, minIncluded = false, max = 1000) double weight) {
        String clean = "x" + CleanText.clean(text, 1000);
        Theme theme = new Theme(
                "a",
                clean,
                List.of(clean),
                List.of(new Term(clean, weight, new Provenance(clean, 1, 2, clean))),
                List.of(clean),
                List.of(new Alias(clean, weight)),
                List.of(),
                new Calibration(weight, weight),
                0.25,
                0.75);
        Profile profile = ProfileVersion.stamped(new Profile("b", "", clean, List.of(theme)));
        assertThat(ProfileYaml.read(ProfileYaml.write(profile), "p.yaml")).isEqualTo(profile);
    }

    @Test
    void gives_what_marks_taught_back_unchanged_and_shows_and_compares_it() {
        Profile given = ProfileYaml.read(GOOD, "p");
        Theme theme = given.themes().getFirst();
        Learned.Leaning leaning = new Learned.Leaning(Map.of("constant", -0.5, "terms-best", 0.25), 1.5, "AQL/");
        Learned learned = new Learned(
                theme.settings(),
                12,
                30,
                leaning,
                leaning,
                List.of(new Learned.Example("id1", "A \"dock\" strike", 0.8)));
        Profile taught = ProfileVersion.stamped(
                new Profile(given.briefing(), "", given.title(), List.of(theme.with(theme.settings(), learned))));
        assertThat(ProfileYaml.read(ProfileYaml.write(taught), "p.yaml")).isEqualTo(taught);
        assertThat(taught.version()).isNotEqualTo(given.version());
        assertThat(ProfileReport.text(taught))
                .contains("learned from 12 marks for and 30 against")
                .contains("constant -0.50, terms-best +0.25")
                .contains("+0.80  A \"dock\" strike  [id1]");
        assertThat(ProfileDiff.between(given, taught))
                .contains("learned for a tag, by terms-best 0.0 becomes 0.25")
                .contains("learned for an alert, by meaning, at most 0.0 becomes 1.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction: \"AQL/\" | direction: \"%%\" | must be Base64",
                "terms-best | no-such-feature | unknown key \"no-such-feature\"",
                "length: 1.5 | length: -1 | must be a number from 0",
                "push: 0.8 | push: 2 | must be a number from -1 to 1",
            })
    void refuses_what_nothing_could_have_learned(String good, String bad, String reason) {
        String yaml = GOOD.stripTrailing() + "\n" + """
                    learned:
                      marks: {wanted: 1, unwanted: 2}
                      before: {threshold: 0.5, alertThreshold: 0.5, midpoint: 0, spread: 1}
                      leaning: {weights: {"terms-best": 0.25}, length: 1.5, direction: "AQL/"}
                      mainLeaning: {weights: {}, length: 0, direction: ""}
                      examples:
                        - {push: 0.8, article: "id1", title: ""}
                """;
        assertThat(ProfileYaml.read(yaml, "p").themes().getLast().learned()).isNotNull();
        assertThatThrownBy(() -> ProfileYaml.read(yaml.replace(good, bad), "p"))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void gives_an_edited_profile_a_new_version_and_a_retitled_one_the_old() {
        String version = ProfileYaml.read(GOOD, "p").version();
        assertThat(ProfileYaml.read(GOOD.replace("3.5", "3.6"), "p").version()).isNotEqualTo(version);
        assertThat(ProfileYaml.read(GOOD.replace("[harbour]", "[]"), "p").version())
                .isNotEqualTo(version);
        assertThat(ProfileYaml.read(GOOD.replace("title: Harbour", "title: Port"), "p")
                        .version())
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 3.5|weight: -1|profile p.yaml line 15: weight of a term of theme strikes is \"-1\" but must be a number above 0 to 1000",
                "weight: 3.5|weight: NaN|must be a number above 0 to 1000",
                "weight: 3.5|weight: much|is \"much\" but must be a number",
                "weight: 3.5|wait: 3|line 15: unknown key \"wait\" in a term of theme strikes: it may have from, term, weight",
                "{term: strike, weight: 3.5}|{term: strike}|lacks weight",
                "term: strike|term: '--'|must hold a letter or digit",
                "term: strike|term: ''|must be text that is not empty",
                "threshold: 0.5|threshold: 1.5|line 8: threshold of theme strikes is \"1.5\" but must be a number from 0 to 1",
                "alertThreshold: 0.8|alertThreshold: 1.4|must be a number from 0 to 1",
                "gate: [harbour]|concepts: [{concept: no-such}]|must be the id of a concept of the lexicon",
                "spread: 1|spread: 0|must be a number above 0",
                "id: strikes|id: Dock Strikes|must be lower-case letters, digits and single hyphens",
                "gate: [harbour]|gate: harbour|line 11: gate of theme strikes is \"harbour\" but must be a list",
                "gate: [harbour]|gates: [harbour]|unknown key \"gates\" in a theme",
                "end: 8|end: 3|must be at least start, 4",
                "start: 4|start: 4.5|must be a whole number from 0",
                "format: 1|format: 2|was written by a newer Bellwether (format 2)",
                "format: 1|format: 0|must be 1",
                "format: 1|formal: 1|lacks format",
                "title: Harbour|title: Harbour: two|line 3 is no YAML",
                "gate: [harbour]|gate: [harbour|is no YAML",
                "briefing: harbour|title: harbour|line 3",
            })
    void names_key_value_line_and_range_of_what_is_wrong(String good, String bad, String message) {
        assertThatThrownBy(() -> ProfileYaml.read(GOOD.replace(good, bad), "p.yaml"))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith("profile p.yaml")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "'# only a comment', is empty",
        "hello, must be keys with values",
        "'- 1', must be keys with values"
    })
    void says_what_is_no_profile(String yaml, String message) {
        assertThatThrownBy(() -> ProfileYaml.read(yaml, "p.yaml"))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refuses_two_themes_of_one_id_and_none_at_all() {
        String theme = GOOD.substring(GOOD.indexOf("  - id"));
        assertThatThrownBy(() -> ProfileYaml.read(GOOD + theme, "p"))
                .hasMessageContaining("must be of this theme alone");
        String none = GOOD.substring(0, GOOD.indexOf("themes:")) + "themes: []\n";
        assertThatThrownBy(() -> ProfileYaml.read(none, "p")).hasMessageContaining("at least one theme");
    }
}

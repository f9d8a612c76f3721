package io.bellwether.desk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.desk.sample.SampleNews;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WholeEditTest {

    private static final Profile PROFILE = ProfileVersion.stamped(SampleNews.profile());
    private static final String YAML = ProfileYaml.write(PROFILE);

    @Test
    void theTextAsItWasChangesNothing() {
        assertThat(WholeEdit.apply(PROFILE, YAML)).isEqualTo(new EditOutcome.Unchanged());
    }

    @Test
    void aWeightChangedInTheTextNamesTheOneItCameWith() {
        EditOutcome outcome = WholeEdit.apply(PROFILE, YAML.replace("weight: 3.0", "weight: 4"));

        assertThat(outcome).isInstanceOfSatisfying(EditOutcome.Edited.class, edited -> {
            assertThat(edited.profile()
                            .themes()
                            .getFirst()
                            .terms()
                            .getFirst()
                            .from()
                            .given())
                    .isEqualTo(3.0);
            assertThat(ProfileYaml.read(ProfileYaml.write(edited.profile()), "it"))
                    .isEqualTo(edited.profile());
        });
    }

    @Test
    void whatIsWrongNamesItsLine() {
        assertThat(WholeEdit.apply(PROFILE, YAML.replace("weight: 3.0", "weight: many")))
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused -> assertThat(refused.faults().getFirst().reason())
                                .containsPattern("line [0-9]+: weight .* must be a number above 0 to 1000"));
    }

    /** What somebody types who wishes us ill. */
    private static Stream<Arguments> hostile() {
        String theme = "- id: ";
        return Stream.of(
                Arguments.of("nested without end", "[".repeat(1_000_000), "is no YAML"),
                Arguments.of("nested keys", "{a: ".repeat(300_000), "is no YAML"),
                Arguments.of("text that refers to itself", bomb(), "refers to another place"),
                Arguments.of("two documents", YAML + "---\n" + YAML, "begins a second document"),
                Arguments.of(
                        "an id that no index takes",
                        YAML.replaceFirst(theme + ".*", theme + "x-".repeat(200_000) + "x"),
                        "lower-case letters, digits and single hyphens"),
                Arguments.of(
                        "a title that feigns another change",
                        YAML.replace("title: \"Open models\"", "title: \"Open\\ntheme data-privacy is gone\""),
                        "longer than 500 characters or than a line"),
                Arguments.of(
                        "a term of a whole book",
                        YAML.replace("term: \"chip\"", "term: \"" + "chip ".repeat(10_000) + "\""),
                        "longer than 500 characters or than a line"),
                Arguments.of(
                        "headings that take for ever to compare",
                        YAML.replaceFirst("headings:\n", "headings:\n" + heading(IntStream.range(0, 40_000))),
                        "10,000 terms, aliases, gate words and headings"),
                Arguments.of("what the store cannot hold", learned("\\u0000"), "holds a character that does not print"),
                Arguments.of("half a character", learned("\\ud800"), ""));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a: &a [x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            text.append("%c: &%c [%s]\n".formatted(name, name, ("*" + (char) (name - 1) + ", ").repeat(9)));
        }
        return text.toString();
    }

    private static String heading(IntStream numbers) {
        return numbers.mapToObj("      - \"h%d\"\n"::formatted).collect(Collectors.joining());
    }

    private static String learned(String character) {
        Theme theme = PROFILE.themes().getFirst();
        Learned learned = new Learned(
                theme.settings(),
                1,
                0,
                Learned.Leaning.NONE,
                Learned.Leaning.NONE,
                List.of(new Learned.Example("a1", "Castle opens", 0.5)));
        List<Theme> themes = new ArrayList<>(PROFILE.themes());
        themes.set(0, theme.with(theme.settings(), learned));
        return ProfileYaml.write(new Profile(PROFILE.briefing(), "", PROFILE.title(), themes))
                .replace("Castle opens", "Castle" + character);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsHostileIsRefusedInALine(String what, String yaml, String reason) {
        assertThat(WholeEdit.apply(PROFILE, yaml)).isInstanceOfSatisfying(EditOutcome.Refused.class, refused -> {
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().getFirst().reason()).contains(reason).hasSizeLessThan(400);
        });
    }

    @Test
    void whatIsTooLongIsNotRead() {
        assertThat(WholeEdit.apply(PROFILE, "#".repeat(WholeEdit.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().reason()).startsWith("the text is longer than"));
    }
}

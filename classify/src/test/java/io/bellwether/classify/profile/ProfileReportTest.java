package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileReportTest {

    private static final Profile PROFILE = ProfileBuilder.build(Samples.harbour());

    @Test
    void writes_the_json_that_the_command_line_promises() {
        JsonNode json = JsonMapper.shared().readTree(ProfileReport.json(PROFILE));
        assertThat(json.propertyNames()).containsExactly("version", "themes");
        JsonNode theme = json.get("themes").get(0);
        assertThat(theme.propertyNames())
                .containsExactly("id", "title", "headings", "terms", "gate", "aliases", "threshold", "alertThreshold");
        assertThat(theme.get("terms").get(0).propertyNames()).containsExactly("text", "weight", "from");
        assertThat(theme.get("terms").get(0).get("from").propertyNames()).containsExactly("section", "start", "end");
    }

    @Test
    void shows_people_each_theme_with_its_headings() {
        assertThat(ProfileReport.text(PROFILE))
                .contains("5 themes, version " + PROFILE.version())
                .contains("Dock Strikes (dock-strikes)")
                .contains("Dock Strikes | Strikes at the Docks")
                .contains("gate: northport");
    }

    @Test
    void shows_people_learned_terms_however_many_the_briefing_gave() {
        Theme first = PROFILE.themes().getFirst();
        List<Term> terms = new ArrayList<>(Collections.nCopies(20, first.terms().getFirst()));
        terms.add(new Term("tugboat", 2.5, new Provenance("learned: in 5 of 6 wanted articles", 0, 0, "")));
        String text = ProfileReport.text(new Profile("b", "v", "B", List.of(with(first, terms))));
        assertThat(text).containsSubsequence("and 8 more", "learned from marks:", "2.50  tugboat  [in 5 of 6 wanted");
        assertThat(ProfileReport.text(PROFILE)).doesNotContain("learned");
    }

    private static Theme with(Theme theme, List<Term> terms) {
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                terms,
                theme.gate(),
                theme.aliases(),
                theme.concepts(),
                theme.calibration(),
                theme.threshold(),
                theme.alertThreshold());
    }

    @Test
    void says_in_words_what_changed() {
        String before = ProfileYaml.write(PROFILE);
        Theme first = PROFILE.themes().getFirst();
        Profile after = new Profile(
                PROFILE.briefing(),
                "new",
                PROFILE.title(),
                List.of(new Theme(
                        first.id(),
                        first.title(),
                        first.headings(),
                        first.terms().subList(1, first.terms().size()),
                        List.of("quay"),
                        first.aliases(),
                        List.of(),
                        first.calibration(),
                        0.6,
                        first.alertThreshold())));
        assertThat(ProfileDiff.between(ProfileYaml.read(before, "p"), after))
                .contains("version " + PROFILE.version() + " becomes new")
                .contains("theme dock-strikes: gate word \"quay\" is new")
                .contains("theme dock-strikes: gate word \"northport\" is gone")
                .contains(
                        "theme dock-strikes: term \"" + first.terms().getFirst().text() + "\" is gone")
                .contains("theme dock-strikes: threshold " + first.threshold() + " becomes 0.6")
                .contains("theme crane-shortage is gone");
        assertThat(ProfileDiff.between(PROFILE, PROFILE))
                .contains("both profiles tag alike")
                .hasLineCount(1);
    }
}

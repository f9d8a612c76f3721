package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptAttachmentTest {

    private static final Briefing BRIEFING = BriefingParser.parse("""
            # What worries us

            - Strikes at the docks: Dockworkers walk out over pay, and industrial action shuts the port for weeks.
            - Export controls: The government bans the export of advanced chips, and licences are refused.
            - Cake contests: Bakers from three villages compete for the largest cherry cake of the summer.
            """, "test");

    private static final Map<String, List<ThemeConcept>> ATTACHED = attached();

    @Test
    void attaches_by_a_cue_in_the_heading_and_quotes_the_place() {
        assertThat(ATTACHED.get("Strikes at the docks"))
                .extracting(ThemeConcept::id)
                .contains("economy-strikes");
        assertThat(ATTACHED.get("Export controls")).extracting(ThemeConcept::id).contains("technology-export-controls");
    }

    @Test
    void attaches_nothing_where_nothing_speaks_for_it() {
        assertThat(ATTACHED.get("Cake contests")).isEmpty();
    }

    @Test
    void quotes_what_the_briefing_says_at_each_place() {
        assertThat(ATTACHED.values().stream().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(concept -> {
                    String quoted = BRIEFING.text()
                            .substring(concept.from().start(), concept.from().end());
                    assertThat(quoted).isEqualTo(concept.from().sentence()).isNotBlank();
                });
    }

    @Test
    void leaves_each_theme_few_concepts() {
        assertThat(ATTACHED.values())
                .allSatisfy(concepts ->
                        assertThat(concepts).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates());
    }

    private static Map<String, List<ThemeConcept>> attached() {
        List<List<ThemeConcept>> concepts = ConceptAttachment.of(
                BRIEFING, BRIEFING.passages().stream().map(List::of).toList(), Lexicon.bundled());
        Map<String, List<ThemeConcept>> byHeading = new HashMap<>();
        for (int place = 0; place < concepts.size(); place++) {
            byHeading.put(BRIEFING.passages().get(place).heading(), concepts.get(place));
        }
        return byHeading;
    }
}

package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingParserTest {

    @Test
    void takes_headed_items_of_question_sections_and_leaves_what_introduces_and_sums_up() {
        Briefing briefing = parse("""
                Harbour Watch
                What slows ships down?
                Several things do. Here's a breakdown:
                - Dock Strikes: Dockers stop work.
                - Tangible vs. Hidden Costs: Some bills come late.
                In summary, ships wait.
                But there are counterpoints:
                - Rail is an alternative. It is faster.
                """);
        assertThat(briefing.title()).isEqualTo("Harbour Watch");
        assertThat(briefing.id()).isEqualTo("harbour-watch");
        assertThat(headings(briefing)).containsExactly("Dock Strikes", "Tangible vs. Hidden Costs");
        assertThat(texts(briefing)).containsExactly("Dockers stop work.", "Some bills come late.");
        assertThat(briefing.passages().getFirst().section()).isEqualTo("What slows ships down?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Dock Strikes: text here.",
                "* Dock Strikes: text here.",
                "• Dock Strikes: text here.",
                "1. Dock Strikes: text here.",
                "2) Dock Strikes: text here.",
                "- **Dock Strikes**: text here.",
                "- **Dock Strikes:** text here.",
                "- **Dock Strikes** – text here.",
                "- Dock Strikes — text here.",
                "  - Dock Strikes: text here.",
                "Dock Strikes: text here.",
                "## Dock Strikes\n\ntext here.",
                "### Dock Strikes ###\ntext here.",
                "**Dock Strikes**\ntext here.",
                "- Dock Strikes: text\n  here.",
                "- Dock Strikes:\r\n  - text here.",
                "Dock Strikes\n\ntext here."
            })
    void knows_a_heading_however_it_is_marked(String item) {
        Briefing briefing = BriefingParser.parse("# Title\n\nWe say why we read.\n\n" + item + "\n", "fallback");
        assertThat(headings(briefing)).containsExactly("Dock Strikes");
        assertThat(texts(briefing).getFirst().replaceAll("\\s+", " ")).isEqualTo("text here.");
    }

    @Test
    void makes_each_lowest_markdown_heading_a_passage() {
        Briefing briefing = parse("""
                # Rivers

                Intro.

                ## Floods

                What happens.

                ### Dikes

                Dikes leak.

                ### Polders

                - They flood.
                - On purpose

                ## Drought

                Wells dry up.
                """);
        assertThat(headings(briefing)).containsExactly("Dikes", "Polders", "Drought");
        assertThat(texts(briefing)).containsExactly("Dikes leak.", "They flood.|On purpose", "Wells dry up.");
        assertThat(briefing.passages()).extracting(Passage::section).containsExactly("Floods", "Floods", "");
    }

    @Test
    void takes_a_list_of_bare_subjects() {
        assertThat(headings(parse("Watch list\n\n- Chip export controls\n- Data privacy\n- Labour unrest\n")))
                .containsExactly("Chip export controls", "Data privacy", "Labour unrest");
    }

    @Test
    void takes_a_question_with_only_paragraphs_as_one_subject() {
        Briefing briefing =
                parse("Why do the dikes leak?\nThey are old.\nNobody paid.\n\nWho pays for it?\nThe towns do.\n");
        assertThat(headings(briefing)).containsExactly("Why do the dikes leak?", "Who pays for it?");
        assertThat(texts(briefing)).containsExactly("They are old.|Nobody paid.", "The towns do.");
    }

    @Test
    void names_plain_paragraphs_by_their_first_words() {
        Briefing briefing = parse("""
                Milk prices fall because of a surplus in spring, and dairies close.

                Foot and mouth disease returned to two districts of the east.

                In summary, farmers have a hard year ahead of them.
                """);
        assertThat(headings(briefing))
                .containsExactly("Milk prices fall because of a", "Foot and mouth disease returned to");
        assertThat(briefing.title()).isEqualTo("fallback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t\n", "Title only", "---", "????", "- \n-\n"})
    void finds_nothing_where_nothing_is_said(String text) {
        assertThat(BriefingParser.parse(text, "fallback").passages()).isEmpty();
    }

    @Property(tries = 1000)
    void accepts_any_text_and_quotes_it(@ForAll String text) {
        Briefing briefing = BriefingParser.parse(text, "fallback");
        for (Passage passage : briefing.passages()) {
            assertThat(passage.at().of(text)).startsWith(passage.heading());
            passage.text().forEach(span -> assertThat(span.of(text)).isNotEmpty());
        }
    }

    private static Briefing parse(String text) {
        return BriefingParser.parse(text, "fallback");
    }

    private static List<String> headings(Briefing briefing) {
        return briefing.passages().stream().map(Passage::heading).toList();
    }

    private static List<String> texts(Briefing briefing) {
        return briefing.passages().stream()
                .map(passage -> String.join(
                        "|",
                        passage.text().stream()
                                .map(span -> span.of(briefing.text()))
                                .toList()))
                .toList();
    }
}

package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final Profile PROFILE =
            Profiles.of(Profiles.theme("a", List.of("china"), "soy"), Profiles.theme("b", List.of(), "chip"));

    @Test
    void shows_places_context_and_the_briefing_and_moves_no_cursor() {
        assertThat(receipt(PROFILE, Profiles.article("Chips\u001B[31m are scarce", "", "")))
                .contains("Theme b (b): score", "tagged from 0.00", "a main subject by", "alerts from 0.00")
                .contains("no gate: the theme stands alone")
                .contains("title 0-5 (1.00): [Chips] [31m are scarce")
                .contains("because the briefing says under \"Heading b\": The sentence of b.")
                .doesNotContain("\u001B");
    }

    @Test
    void names_the_concept_of_a_wording_and_quotes_its_words_in_one_line() {
        Profile profile = Profiles.of(Profiles.themeOfConcept("a", "technology-export-controls"));
        assertThat(receipt(profile, Profiles.article("Washington tightens curbs on chip exports to China", "", "")))
                .contains(
                        "wording of the lexicon: Export controls on chips and technology (technology-export-controls)")
                .contains("attached because the briefing says under \"Heading a\": The sentence of a.")
                .containsPattern("\\[curbs\\] on \\[chip( exports)?\\]");
    }

    @Test
    void tells_what_opened_the_gate_and_where() {
        Profile profile = Profiles.of(Profiles.theme("a", List.of("northport"), "soy"));
        assertThat(receipt(profile, Profiles.article("Northport waits", "", "Rain fell. Soy is scarce in Northport.")))
                .contains("gate open: it says \"Northport\"; nearest to what speaks in the same sentence")
                .contains("Soy is scarce in [Northport]");
        assertThat(receipt(profile, Profiles.article("Northport waits", "", "Rain fell. Soy is scarce.")))
                .contains("2 sentences away, the title");
    }

    @Test
    void tells_what_a_theme_lacked_by_asking_the_model_again() {
        Profile strict = strict(Profiles.theme("a", List.of("northport"), "soy", "quay"), 0.6);
        Article article =
                Profiles.article("Weather", "", "Soy is scarce. Rain fell. Wind rose. Snow melts. Ice breaks.");
        String receipt = receipt(strict, article);
        assertThat(receipt)
                .contains("No theme: nothing in it reached a threshold.", "Nearest themes it did not get:")
                .contains("Theme a: score", "short of 0.60 by")
                .contains("gate shut: it has none of \"northport\"")
                .contains(
                        "it would have been tagged only by all of these together: the words it requires nearby in the title; one more sentence with ");
        // By words alone, for another title would also have another meaning.
        Tagger words = Tagger.of(strict, new TaggerParts(true, false));
        ThemeExplanation lacking = words.explain(article).themes().getFirst();
        Article under = Profiles.article("Northport", "", article.body());
        double asOpen = words.tag(under).scores().getOrDefault("a", 0.0);
        assertThat(lacking.whatIfs())
                .filteredOn(whatIf -> whatIf.change() instanceof Change.ContextInTitle)
                .singleElement()
                .satisfies(whatIf -> assertThat(whatIf.score()).isEqualTo(asOpen));
        assertThat(lacking.score()).isLessThan(asOpen);
    }

    @Test
    void explains_the_scores_that_tagging_gives() {
        Tagger tagger = Tagger.of(PROFILE);
        for (Article article : List.of(
                Profiles.article("Chips and soy", "", "China buys. Chips and more chips. " + "Rain. ".repeat(30)),
                Profiles.article("Weather", "", ""),
                Profiles.article("", "", ""))) {
            Explanation explanation = tagger.explain(article);
            assertThat(explanation.analysis()).isEqualTo(tagger.tag(article));
            explanation
                    .themes()
                    .forEach(theme ->
                            assertThat(explanation.analysis().scores()).containsEntry(theme.theme(), theme.score()));
        }
    }

    @Test
    void names_the_briefing_sentence_nearest_in_meaning() {
        assertThat(receipt(PROFILE, Profiles.article("Chips are scarce", "", "")))
                .contains("nearest in meaning (")
                .contains("to the briefing's \"Heading b: The sentence of b.\"");
    }

    @Test
    void tells_what_is_learned_what_is_another_name_and_what_was_added() {
        Theme theme = Profiles.theme("a", List.of(), "china");
        Profile profile = Profiles.of(new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                List.of(
                        theme.terms().getFirst(),
                        new Term("soy", 5, new Provenance("learned", 0, 0, "7 of 9 marks are right")),
                        new Term("mole", 5, new Provenance("learned: in 5 of 6 wanted articles", 0, 0, "")),
                        new Term("quay", 5, new Provenance("analyst", 0, 0, ""))),
                theme.gate(),
                List.of(new Alias("Beijing", 3)),
                List.of(),
                theme.calibration(),
                0,
                0));
        assertThat(receipt(profile, Profiles.article("Beijing buys soy at the quay and the mole in China", "", "")))
                .contains("learned from marks: 7 of 9 marks are right")
                .contains("learned from marks: in 5 of 6 wanted articles")
                .contains("another name for the briefing's \"china\" (group ")
                .contains("added by hand; the briefing does not say it");
    }

    @Test
    void warns_of_sentences_that_deny_doubt_or_look_back() {
        assertThat(receipt(PROFILE, Profiles.article("Ministry denies chips are scarce", "", "")))
                .contains("beware, it may say that it is not so: \"denies\"");
    }

    private static Profile strict(Theme theme, double threshold) {
        return Profiles.of(new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                theme.terms(),
                theme.gate(),
                theme.aliases(),
                theme.concepts(),
                theme.calibration(),
                threshold,
                threshold));
    }

    private static String receipt(Profile profile, Article article) {
        return Receipt.text(article, Tagger.of(profile).explain(article));
    }
}

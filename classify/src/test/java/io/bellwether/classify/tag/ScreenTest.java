package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final TaggerParts WORDS = new TaggerParts(true, false);

    @Test
    void what_it_calls_silent_has_nothing_to_show_for_any_theme() {
        Tagger tagger = Tagger.of(withoutOpenThemes(), WORDS);
        List<Article> silent = InventedArticles.of(400).stream()
                .filter(article -> isSilent(tagger, article))
                .toList();
        assertThat(silent).hasSizeBetween(20, 380).allSatisfy(article -> {
            assertThat(tagger.explain(article).themes())
                    .allSatisfy(theme -> assertThat(theme.evidence()).isEmpty());
            assertThat(tagger.tag(article)).isEqualTo(unscreened(tagger, article));
        });
    }

    @Test
    void articles_that_differ_in_length_alone_keep_scores_of_their_own() {
        Tagger tagger = Tagger.of(withoutOpenThemes(), WORDS);
        Article brief = Profiles.article("Rain", "", "");
        Article longer = Profiles.article("Rain", "", "The harbour. The football. Again rain.");
        for (Article article : List.of(brief, longer, brief, longer)) {
            assertThat(tagger.tag(article)).isEqualTo(unscreened(tagger, article));
        }
    }

    @Test
    void terms_of_a_theme_with_a_gate_are_silent_without_its_words() {
        Profile profile = gated("export control", "chip");
        assertThat(isSilent(profile, "Export controls on chips")).isTrue();
        assertThat(isSilent(profile, "Export controls on China")).isFalse();
    }

    @Test
    void a_theme_that_stands_alone_speaks_by_its_terms() {
        Profile profile = Profiles.of(Profiles.theme("open", List.of(), "chip"));
        assertThat(isSilent(profile, "Chips")).isFalse();
        assertThat(isSilent(profile, "Potatoes")).isTrue();
    }

    @Test
    void a_concept_of_no_scope_speaks_by_the_words_of_its_wordings() {
        Profile profile = Profiles.of(Profiles.themeOfConcept("worded", "disease-outbreaks"));
        assertThat(isSilent(profile, "Epidemics")).isFalse();
        assertThat(isSilent(profile, "Rain over the harbour")).isTrue();
    }

    @Test
    void a_concept_is_silent_without_the_words_of_its_scope() {
        Profile profile = Profiles.of(Profiles.themeOfConcept("worded", "technology-export-controls"));
        assertThat(isSilent(profile, "Export bans")).isTrue();
        assertThat(isSilent(profile, "Chip export bans")).isFalse();
    }

    private static Profile withoutOpenThemes() {
        return gated("export control", "chip", "harbour", "football");
    }

    private static Profile gated(String... terms) {
        return Profiles.of(
                Profiles.ordinary(Profiles.theme("gated", List.of("china"), terms)),
                Profiles.theme("other", List.of("gpu", "2026"), terms));
    }

    private static boolean isSilent(Tagger tagger, Article article) {
        return ArticleReading.of(article, tagger.index()).isSilent();
    }

    private static boolean isSilent(Profile profile, String title) {
        ProfileIndex index = new ProfileIndex(profile, Lexicon.bundled());
        return ArticleReading.of(Profiles.article(title, "", ""), index).isSilent();
    }

    private static Analysis unscreened(Tagger tagger, Article article) {
        return tagger.weighed(ArticleReading.of(article, tagger.index()));
    }
}

package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "restriction|New restrictions announced|restrictions",
                "company|Two companies merge|companies",
                "export control|Export controls tighten|Export controls",
                "open source|An open-source release|open-source",
                "u.s.|The U.S. acts|U.S.",
                "u.s.|The US acts|US",
                "escalation|An escalation looms|escalation",
                "by another name|Known by another name today|by another name",
            })
    void finds_a_term_in_every_inflection(String term, String title, String quoted) {
        Analysis analysis =
                Tagger.of(Profiles.of(Profiles.theme("a", List.of(), term))).tag(Profiles.article(title, "", ""));
        assertThat(analysis.tags())
                .singleElement()
                .satisfies(tag ->
                        assertThat(tag.evidence()).extracting(Evidence::text).containsExactly(quoted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escalation|A de-escalation deal",
                "export control|Export rises. Controls follow",
                "export control|Control of exports",
                "u.s.|They told us so",
                "chip|A chipmunk in the park",
                "ban|The bank is open",
            })
    void does_not_find_what_only_looks_alike(String term, String title) {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), term));
        assertThat(Tagger.of(profile).tag(Profiles.article(title, "", "")).tags())
                .isEmpty();
    }

    @Test
    void lets_a_phrase_beat_its_words() {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), "control", "export", "export control"));
        assertThat(evidence(profile, Profiles.article("Export controls", "", "")))
                .extracting(Evidence::term)
                .containsExactly("export control");
    }

    @Test
    void counts_a_term_once_in_a_sentence_and_a_sentence_once_in_an_article() {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), "chip"));
        assertThat(evidence(profile, Profiles.article("", "", "Chip by chip. Another chip.")))
                .hasSize(2);
        assertThat(evidence(profile, Profiles.article("", "A chip came.", "A chip came.")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the gift|Das ist nicht nur ein gift für die Wirtschaft, sondern auch eine Gefahr für alle Länder der Welt|",
                "deepseek|Die Behörde hat gegen DeepSeek ein Verfahren eröffnet, weil die App Daten nach China überträgt|DeepSeek",
                "人工智能|人工智能公司深度求索发布了新的大型语言模型,引发了全球市场的广泛关注和激烈讨论,许多投资者感到担忧|人工智能",
            })
    void reads_only_names_in_another_language_than_the_profile_has(String term, String title, @Nullable String quoted) {
        Theme theme = Profiles.theme(
                "a", List.of(), term, "gift", "the rules that are made for the industry", "what they have said of it");
        Analysis analysis = Tagger.of(Profiles.of(theme)).tag(Profiles.article(title, "", ""));
        assertThat(analysis.language()).isNotEqualTo("en");
        assertThat(analysis.tags().stream().flatMap(tag -> tag.evidence().stream()))
                .extracting(Evidence::text)
                .containsExactlyElementsOf(quoted == null ? List.of() : List.of(quoted));
    }

    @Test
    void lets_no_sentence_vector_speak_in_another_language() {
        Profile profile =
                Profiles.of(Profiles.theme("a", List.of(), "deepseek", "the rules that are made for the industry"));
        Article german = Profiles.article(
                "Die Behörde hat gegen DeepSeek ein Verfahren eröffnet, weil die App Daten nach China überträgt",
                "",
                "");
        assertThat(Tagger.of(profile).tag(german).scores())
                .isEqualTo(Tagger.of(profile, new TaggerParts(true, false))
                        .tag(german)
                        .scores());
    }

    @Test
    void tells_a_title_from_a_lede_from_a_body() {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), "chip"));
        assertThat(feature("terms-title", profile, Profiles.article("chip", "", "")))
                .isEqualTo(1);
        assertThat(feature("terms-title", profile, Profiles.article("", "chip", "")))
                .isZero();
        assertThat(feature("terms-best", profile, Profiles.article("", "", "Word. ".repeat(100) + "chip")))
                .isEqualTo(1);
    }

    @Test
    void keeps_a_theme_shut_until_its_gate_opens() {
        Profile profile = Profiles.of(Profiles.theme("a", List.of("artificial intelligence", "ai"), "market"));
        assertThat(feature("terms-best", profile, Profiles.article("Market falls", "", "")))
                .isZero();
        assertThat(feature("terms-best", profile, Profiles.article("", "", "Market falls. Sun. Rain. A word on AI.")))
                .isEqualTo(0.5);
        assertThat(feature("terms-best", profile, Profiles.article("Artificial intelligence market falls", "", "")))
                .isEqualTo(1);
    }

    @Test
    void quotes_the_words_of_a_wording_of_a_concept() {
        Profile profile = Profiles.of(Profiles.themeOfConcept("a", "technology-export-controls"));
        Article article = Profiles.article("Washington tightens curbs on chip exports to China", "", "");
        assertThat(evidence(profile, article))
                .extracting(Evidence::term)
                .contains("Export controls on chips and technology");
        assertThat(evidence(profile, article)).allMatch(place -> OffsetCheck.quotes(article, place));
        assertThat(feature("wordings-title", profile, article)).isEqualTo(1);
        assertThat(feature(
                        "wordings-best",
                        profile,
                        Profiles.article("Soybean exports to China fall as Washington tightens curbs", "", "")))
                .isZero();
    }

    @Test
    void scores_every_theme_and_tags_the_best_first() {
        Profile profile = Profiles.of(
                Profiles.theme("a", List.of(), "chip"),
                Profiles.theme("b", List.of(), "chip", "export"),
                Profiles.theme("c", List.of(), "soy"));
        Analysis analysis = Tagger.of(profile).tag(Profiles.article("Chip export", "", ""));
        assertThat(analysis.tags()).extracting(tag -> tag.theme()).containsExactly("b", "a");
        assertThat(analysis.scores()).containsOnlyKeys("a", "b", "c");
        assertThat(analysis.profile()).isEqualTo("v1");
        assertThat(analysis.story()).isNull();
    }

    @Test
    void says_nothing_of_empty_articles_and_by_empty_profiles() {
        assertThat(Tagger.of(Profiles.of())
                        .tag(Profiles.article("Chip", "", ""))
                        .tags())
                .isEmpty();
        Analysis empty =
                Tagger.of(Profiles.of(Profiles.theme("a", List.of(), "chip"))).tag(Profiles.article("", "", ""));
        assertThat(empty.tags()).isEmpty();
        assertThat(empty.language()).isEqualTo("und");
    }

    @Test
    void comes_out_the_same_in_many_threads() {
        Tagger tagger =
                Tagger.of(Profiles.of(Profiles.theme("a", List.of("china"), "chip", "export", "export control")));
        Article article = Profiles.article("Chip exports", "China", "Export controls and chips. ".repeat(50));
        Analysis once = tagger.tag(article);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(number -> tagger.tag(article))
                        .toList())
                .allMatch(once::equals);
    }

    @Property(tries = 1000)
    void quotes_any_text_where_it_says(@ForAll String title, @ForAll String before, @ForAll String after) {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), "chip", "export control", "é"));
        Article article = Profiles.article(
                title + " chip", before + " Export controls " + after, after + "\uD83D chips" + before);
        List<Evidence> evidence = evidence(profile, article);
        assertThat(evidence).isNotEmpty().allMatch(place -> OffsetCheck.quotes(article, place));
    }

    private static List<Evidence> evidence(Profile profile, Article article) {
        return Tagger.of(profile).tag(article).tags().stream()
                .flatMap(tag -> tag.evidence().stream())
                .toList();
    }

    private static double feature(String name, Profile profile, Article article) {
        return Tagger.of(profile)
                .features(article)
                .getFirst()[Tagger.featureNames().indexOf(name)];
    }
}

package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tagger takes for a word of a theme, and what only looks like it. */
class MatchingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tariff|Tariffs bite|Tariffs",
                "ban|Banning the app|Banning",
                "sell|The firm sold out|sold",
                "crisis|Two crises at once|crises",
                "sell-off|A sell off begins|sell off",
                "sell off|The sell-off deepens|sell-off",
                "China|CHINA’S exports|CHINA’S",
                "china|China's exports|China's",
                "labour|Labor costs|Labor",
                "defense|Defence budgets|Defence",
                "organization|An aid organisation|organisation",
                "G.P.U.|GPUs are scarce|GPUs",
                "AI|A.I. is here|A.I.",
                "Roe v. Wade|After Roe v. Wade fell|Roe v. Wade",
                "芯片|美国限制芯片出口|芯片",
                "人工智能|中国发布新的人工智能模型|人工智能",
                "チップ|新しいチップを売る|チップ",
            })
    void takes_for_one_word(String term, String title, String quoted) {
        assertThat(evidence(Profiles.of(Profiles.theme("a", List.of(), term)), Profiles.article(title, "", "")))
                .extracting(Evidence::text)
                .containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escalation|De-escalation talks",
                "escalation|De‑escalation talks",
                "proliferation|Non-proliferation treaty",
                "US|Tell us more",
                "AI|Aida sings",
                "chip|A chipmunk wins",
                "sell off|They sell. Off they go",
                "open source|An open, source-based view",
                "芯片|芯，片",
                "芯片|芯。片",
            })
    void takes_apart(String term, String title) {
        assertThat(evidence(Profiles.of(Profiles.theme("a", List.of(), term)), Profiles.article(title, "", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "economy-strikes|Dockworkers go on strike over pay|true",
                "economy-strikes|The union calls a strike at the port|true",
                "economy-strikes|Microsoft strikes a deal with a start-up|false",
                "economy-strikes|Air strikes hit the harbour overnight|false",
                "economy-strikes|Lightning strikes a church tower|false",
                "economy-strikes|The striker strikes twice in the cup final|false",
                "air-and-missile-strikes|Air strikes hit the harbour overnight|true",
                "air-and-missile-strikes|Missiles strike the capital|true",
                "air-and-missile-strikes|Microsoft strikes a deal with a start-up|false",
                "air-and-missile-strikes|The union calls a strike at the port|false",
                "technology-export-controls|Washington tightens export controls on chips|true",
                "technology-export-controls|Washington tightens chip curbs against China|true",
                "technology-export-controls|Potato chip exports to China rise|false",
                "technology-export-controls|Soybean exports to China face curbs|false",
            })
    void tells_by_the_lexicon_what_a_sentence_says(String concept, String title, boolean stated) {
        Profile profile = Profiles.of(Profiles.themeOfConcept("a", concept));
        double sure = Reading.of(Lexicon.bundled(), profile, Profiles.article(title, "", ""))
                .first();
        assertThat(sure >= Features.STATED).as("%.2f", sure).isEqualTo(stated);
    }

    @Test
    void saturates_where_words_are_repeated() {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), "chip"));
        assertThat(feature("terms-best", profile, Profiles.article("", "", "chip ".repeat(40))))
                .isEqualTo(feature("terms-best", profile, Profiles.article("", "", "chip")));
        double ten = feature("terms-sum", profile, Profiles.article("", "", sentences(10)));
        double twenty = feature("terms-sum", profile, Profiles.article("", "", sentences(20)));
        double thirty = feature("terms-sum", profile, Profiles.article("", "", sentences(30)));
        assertThat(twenty - ten).isPositive();
        assertThat(thirty - twenty).isPositive().isLessThan(twenty - ten);
    }

    private static String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < count; number++) {
            text.append("Chip ").append(number).append(" came. ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign up to our newsletter on chips.",
                "Read more: chips are scarce.",
                "Related articles about chips",
                "Advertisement chips",
                "Share this article on chips",
            })
    void passes_over_what_a_page_says_of_itself(String boilerplate) {
        Profile profile = Profiles.of(Profiles.theme("a", List.of(), "chip"));
        assertThat(evidence(profile, Profiles.article("", "", "Rain fell.\n" + boilerplate + "\nWind rose.")))
                .isEmpty();
        assertThat(evidence(profile, Profiles.article("", "", "Rain fell.\nChips are scarce.\n" + boilerplate)))
                .hasSize(1);
    }

    @Test
    void counts_title_lede_and_body_each_in_its_place() {
        Profile profile = Profiles.of(Profiles.themeOfConcept("a", "technology-export-controls"));
        String said = "Washington tightens export controls on chips.";
        String rain = "Rain fell. Wind rose. Snow melts. Ice breaks. ";
        Article title = Profiles.article(said, "", rain);
        Article lede = Profiles.article("Weather", said, rain);
        Article late = Profiles.article("Weather", "", rain + said);
        assertThat(List.of(title, lede, late))
                .extracting(article -> feature("wordings-title", profile, article))
                .containsExactly(1.0, 0.0, 0.0);
        assertThat(List.of(title, lede, late))
                .extracting(article -> feature("wordings-lede", profile, article))
                .containsExactly(0.0, 1.0, 0.0);
        assertThat(List.of(title, lede, late))
                .extracting(article -> feature("wordings-best", profile, article))
                .containsOnly(1.0);
        assertThat(score(profile, title)).isGreaterThan(score(profile, late));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Gift der Schlange wirkt schnell|Der Chip im Ohr des Hundes half. Die Bank im Park ist neu.",
                "Le chat dort sur la table|La mairie ouvre un bureau. Il pleut sur la ville depuis lundi.",
                "El equipo gana la copa|El portero para un penal. La afición canta en la plaza.",
                "De trein naar het strand is vol|Het weer is mooi. Men eet ijs op de dijk.",
                "Orkiestra gra na rynku|Deszcz pada od rana. Dzieci idą do szkoły.",
                "市场花卉节今天开幕|天气很好，游客很多。",
                "Тренер доволен игрой|Матч прошёл под дождём.",
            })
    void tags_nothing_in_other_languages_by_accident(String title, String body) {
        Profile profile = Profiles.of(Lexicon.bundled().concepts().stream()
                .map(concept -> Profiles.ordinary(Profiles.themeOfConcept("t-" + concept.id(), concept.id())))
                .toArray(Theme[]::new));
        assertThat(Tagger.of(profile, new TaggerParts(true, false))
                        .tag(Profiles.article(title, "", body))
                        .tags())
                .isEmpty();
    }

    private static List<Evidence> evidence(Profile profile, Article article) {
        return Tagger.of(profile).tag(article).tags().stream()
                .flatMap(tag -> tag.evidence().stream())
                .toList();
    }

    private static double score(Profile profile, Article article) {
        return Tagger.of(profile).tag(article).scores().getOrDefault("a", -1.0);
    }

    private static double feature(String name, Profile profile, Article article) {
        return Tagger.of(profile)
                .features(article)
                .getFirst()[Tagger.featureNames().indexOf(name)];
    }
}

package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.item.Article;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertGuardsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            A year on, the port is quiet again              ~ RETROSPECTIVE ~ A year on
            Five years on: what the strike changed          ~ RETROSPECTIVE ~ Five years on
            One year after DeepSeek, chips cost more        ~ RETROSPECTIVE ~ One year after
            Ten years later, the dockers remember           ~ RETROSPECTIVE ~ Ten years later
            Looking back at the strike of Rotterdam         ~ RETROSPECTIVE ~ Looking back
            Timeline: how the strike unfolded               ~ RETROSPECTIVE ~ Timeline
            How the strike unfolded – a timeline            ~ RETROSPECTIVE ~ a timeline
            2025 in review: harbours                        ~ RETROSPECTIVE ~ 2025 in review
            Opinion: Dockers deserve more                   ~ OPINION       ~ Opinion
            OPINION | Dockers deserve more                  ~ OPINION       ~ OPINION
            Op-Ed: Dockers deserve more                     ~ OPINION       ~ Op-Ed
            Dockers deserve more - Editorial                ~ OPINION       ~ Editorial
            Letters to the editor on the strike             ~ OPINION       ~ Letters to the editor
            Column: Dockers deserve more                    ~ OPINION       ~ Column
            Strike in Rotterdam: live updates               ~ ROUND_UP      ~ live updates
            Strike talks – as it happened                   ~ ROUND_UP      ~ as it happened
            Strike talks fail – live                        ~ ROUND_UP      ~ live
            Morning Briefing: strike, storm and stocks      ~ ROUND_UP      ~ Morning Briefing
            What to know today: strike, storm and stocks    ~ ROUND_UP      ~ What to know today
            Five things to know for Monday                  ~ ROUND_UP      ~ things to know for
            The week in review                              ~ ROUND_UP      ~ week in review
            """)
    void titlesThatReportNoEvent(String title, AlertGuard.Kind kind, String words) {
        assertThat(AlertGuards.of(article(title, "", "", List.of())))
                .contains(new AlertGuard(kind, AlertGuard.Place.TITLE, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rise 5% year on year",
                "Sailor spent five years on the run",
                "Man jailed three years after fatal crash",
                "Inflation falls from a year ago",
                "Bank keeps its timeline for rate cuts",
                "Opinion polls show dockers ahead",
                "Column of smoke rises over the port",
                "Letters show minister knew of strike",
                "Editorial staff walk out at newspaper",
                "Live ammunition found in harbour",
                "Couple killed before their five-year anniversary",
                "Minister announces timeline of reform",
                "Dollar sold days ahead of debt payment",
                "Grocery code kicks in today",
                "Trade looks even better in hindsight",
                "Thousands live in ships",
                "Comment period on port rule ends Friday",
                "Police review footage in harbour case"
            })
    void titlesThatOnlyLookLikeIt(String title) {
        assertThat(AlertGuards.of(article(title, "", "", List.of()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://post.example/opinion/2026/dockers, OPINION, opinion",
        "https://post.example/world/live/2026/strike, ROUND_UP, live",
        "https://post.example/commentisfree/2026/dockers, OPINION, commentisfree"
    })
    void addressesThatSayIt(String url, AlertGuard.Kind kind, String words) {
        assertThat(AlertGuards.of(article("Dockers deserve more", "", url, List.of())))
                .contains(new AlertGuard(kind, AlertGuard.Place.URL, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://opinion.example/news/dockers",
                "https://post.example/news/opinion",
                "https://post.example/living/dockers",
                "https://post.example/news/live-ammunition-found",
                "not an address: /opinion/",
                ""
            })
    void addressesThatOnlyLookLikeIt(String url) {
        assertThat(AlertGuards.of(article("Dockers get more", "", url, List.of())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe is a columnist for the Post. | '' | OPINION | LEDE | is a columnist
            ''  | Opinion | OPINION  | SECTION | Opinion
            ''  | Live blog | ROUND_UP | SECTION | Live blog
            Ten years ago today the port burned.  | '' | RETROSPECTIVE | LEDE | Ten years ago today
            """)
    void textsAndSectionsThatSayIt(
            String summary, String section, AlertGuard.Kind kind, AlertGuard.Place place, String words) {
        assertThat(AlertGuards.of(article("Dockers", summary, "", List.of(section))))
                .isEqualTo(Optional.of(new AlertGuard(kind, place, words)));
    }

    @Property(tries = 300)
    void neverFails(@ForAll String title, @ForAll String summary, @ForAll String url) {
        assertThat(AlertGuards.of(article(title, summary, url, List.of(title)))).isNotNull();
    }

    private static Article article(String title, String summary, String url, List<String> categories) {
        return new Article("id", "", "Post", title, summary, "", url, null, Told.START, List.of(), categories);
    }
}

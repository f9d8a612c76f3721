package io.bellwether.classify.story;

import static io.bellwether.classify.story.Written.START;
import static io.bellwether.classify.story.Written.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {

    private static final String FERRY = "Ferry Aurelia runs aground off Kvaloy, 214 passengers taken ashore";
    private static final String FERRY_LEDE =
            "The coast guard said lifeboats brought all 214 passengers of the ferry Aurelia ashore near Kvaloy after"
                    + " it hit a reef in fog.";

    private Instant now = START;
    private final Stories stories = new Stories(StorySettings.standard(), ReportStore.none());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a copy                   | Ferry Aurelia runs aground off Kvaloy, 214 passengers taken ashore | The coast guard said lifeboats brought all 214 passengers of the ferry Aurelia ashore near Kvaloy after it hit a reef in fog.
        an aggregator's copy     | Ferry Aurelia runs aground off Kvaloy, 214 passengers taken ashore - Harbour Post | Ferry Aurelia runs aground off Kvaloy, 214 passengers taken ashore
        a rewrite                | All 214 passengers brought ashore after ferry Aurelia hits reef near Kvaloy | Lifeboats took everyone off the Aurelia, which ran aground in fog on Monday, the coast guard said.
        another paper's report   | Passengers tell of fog and fear as Aurelia ferry strikes reef | Lifeboats brought 214 people from the ferry ashore at Kvaloy, the coast guard said.
        a German title           | Fähre Aurelia vor Kvaloy auf Grund gelaufen, 214 Passagiere an Land gebracht | Die Küstenwache brachte 214 Passagiere der Aurelia bei Kvaloy in Sicherheit.
        """)
    void anotherReportOfTheEventJoins(String what, String title, String summary) {
        assign(article("a", 0, FERRY, FERRY_LEDE));

        assertThat(assign(article("b", 3, title, summary)).story()).as(what).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        another event          | 2  | Parliament of Norland passes budget after all-night session | Lawmakers approved spending cuts by a margin of nine votes.
        the same subject only  | 2  | Ferry operators ask for subsidies as fuel prices climb | Operators of coastal ferries want the state to pay half of their fuel bill.
        another ship           | 5  | Trawler Bonaventure sinks off Skarsund, crew of six rescued | A helicopter lifted six fishermen from the water, the coast guard said.
        an episode days later  | 70 | Inquiry into Aurelia grounding hears that radar was switched off | Investigators questioned the master of the ferry for a second day on Thursday.
        """)
    void whatIsNotTheEventDoesNotJoin(String what, double hours, String title, String summary) {
        assign(article("a", 0, FERRY, FERRY_LEDE));

        assertThat(assign(article("b", hours, title, summary)).story()).as(what).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Crossline puzzle hints and answers for March 2 (#417)  | Crossline puzzle hints and answers for March 3 (#418)
        Play Wordbarn: Monday, March 2, 2026                   | Play Wordbarn: Tuesday, March 3, 2026
        Harbour Cup round 4 predictions and best bets          | Harbour Cup round 5 predictions and best bets
        """)
    void anotherEditionOfASeriesIsAnotherStory(String first, String second) {
        String lede = "Everything you need today.";
        assign(Written.from("a", "The Pastime", 0, first, lede));

        assertThat(assign(Written.from("b", "The Pastime", 24, second, lede)).story())
                .isEqualTo("b");
    }

    @Test
    void aSubjectIsNoStory() {
        List<String> titles = List.of(
                "Rovers sign striker Benedek from Torino on loan",
                "Rovers captain Oduya out for six weeks with hamstring injury",
                "Rovers ticket prices rise by a tenth next season",
                "Rovers lose at home to bottom club Ashford",
                "Rovers manager fined for remarks about referee");

        assertThat(IntStream.range(0, titles.size())
                        .mapToObj(at -> assign(article("r" + at, at * 5, titles.get(at), "")))
                        .map(StoryAssignment::story)
                        .distinct())
                .hasSize(titles.size());
    }

    @Test
    void aJoinShowsWhatWasShared() {
        assign(article("a", 0, FERRY, FERRY_LEDE));
        StoryJoin join = assign(article(
                        "b",
                        3,
                        "All 214 passengers brought ashore after ferry Aurelia hits reef near Kvaloy",
                        "Lifeboats took everyone off the Aurelia, the coast guard said."))
                .join()
                .orElseThrow();

        assertThat(join.with()).isEqualTo("a");
        assertThat(join.apart()).isEqualTo(Duration.ofHours(3));
        assertThat(join.size()).isEqualTo(1);
        assertThat(join.names()).contains("Aurelia", "Kvaloy");
        assertThat(join.words()).contains("ferry", "reef").doesNotContain("Aurelia");
        assertThat(join.numbers()).containsExactly("214");
        assertThat(join.likeness()).isBetween(0.5, 1.0);
    }

    @Test
    void anArticleSeenBeforeKeepsItsStoryAndWidensNothing() {
        assign(article("a", 0, FERRY, FERRY_LEDE));
        assign(article("b", 1, FERRY, ""));

        StoryAssignment again = assign(article("b", 1, "Quite another title by now", ""));

        assertThat(again.story()).isEqualTo("a");
        assertThat(again.join()).isEmpty();
        assertThat(assign(article("c", 2, "Quite another title by now", "")).story())
                .isEqualTo("c");
    }

    @Test
    void aLateArticleJoinsTheStoryOfItsOwnDay() {
        assign(article("a", 0, FERRY, FERRY_LEDE));
        assign(article("later", 24 * 200, "Parliament of Norland passes budget", ""));

        assertThat(assign(article("late", 1, FERRY, FERRY_LEDE)).story()).isEqualTo("a");
    }

    @Test
    void theSameWordsOutOfReachAreAnotherStory() {
        assign(article("a", 0, FERRY, FERRY_LEDE));

        assertThat(assign(article("b", 73, FERRY, FERRY_LEDE)).story()).isEqualTo("b");
    }

    @Test
    void aStoryEndsHoweverItsCopiesGoOn() {
        for (int day = 0; day <= 4; day++) {
            assertThat(assign(article("d" + day, day * 24, FERRY, FERRY_LEDE)).story())
                    .isEqualTo("d0");
        }

        assertThat(assign(article("e", 97, FERRY, FERRY_LEDE)).story()).isNotEqualTo("d0");
    }

    @Test
    void whatCameLongAgoByTheClockIsForgotten() {
        assign(article("a", 0, FERRY, FERRY_LEDE));
        now = START.plus(StorySettings.standard().kept());
        assertThat(assign(article("b", 1, FERRY, FERRY_LEDE)).story()).isEqualTo("a");

        now = now.plus(StorySettings.standard().kept()).plusSeconds(1);
        assertThat(assign(article("c", 2, FERRY, FERRY_LEDE)).story()).isEqualTo("c");
    }

    @Test
    void noMoreIsHeldThanTheCapacity() {
        StorySettings usual = StorySettings.standard();
        Stories small = new Stories(
                new StorySettings(usual.reach(), usual.span(), usual.kept(), 2, usual.join(), usual.whole()),
                ReportStore.none());
        small.assign(article("a", 0, FERRY, FERRY_LEDE), START);
        small.assign(article("x", 1, "Parliament of Norland passes budget", ""), START);
        small.assign(article("y", 1, "Orchestra of Lindau names new conductor", ""), START);

        assertThat(small.assign(article("b", 1, FERRY, FERRY_LEDE), START).story())
                .isEqualTo("b");
        assertThat(small.assign(article("c", 1, FERRY, FERRY_LEDE), START).story())
                .isEqualTo("b");
    }

    @Test
    void anythingMayBeMissingOrOdd() {
        List<Article> odd = List.of(
                article("empty", 0, "", ""),
                article("empty too", 0, "", ""),
                article("marks", 0, "… — ???", "<a href=\"https://"),
                article("long", 0, "x".repeat(100_000), "<".repeat(100_000)),
                article("numbers", 0, "1,000,000,000,000 . 3.. 4,5,6 99999999999999999999", "#"));

        assertThat(odd.stream().map(this::assign).map(StoryAssignment::story))
                .containsExactly("empty", "empty too", "marks", "long", "numbers");
    }

    private StoryAssignment assign(Article article) {
        return stories.assign(article, now);
    }
}

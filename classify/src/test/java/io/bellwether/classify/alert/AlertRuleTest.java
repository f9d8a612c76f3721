package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import io.bellwether.article.alert.UpdateReason.MoreSources;
import io.bellwether.article.alert.UpdateReason.NewFacts;
import io.bellwether.article.alert.UpdateReason.Raised;
import io.bellwether.article.alert.UpdateReason.SeverityRose;
import io.bellwether.article.item.Article;
import io.bellwether.article.topic.TopicJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRuleTest {

    private static final StoryMember FIRST = Told.member(Told.wording(0, "Post", 0));

    @Test
    void theFirstArticleAboveTheThresholdRaisesTheAlert() {
        AlertDecision decision = Told.decide(FIRST);

        Alert alert =
                Told.only(decision, AlertOutcome.Raised.class).orElseThrow().alert();
        assertThat(alert.key()).isEqualTo("w0|labour");
        assertThat(alert.severity()).isEqualTo(Severity.LOW);
        assertThat(alert.raised()).isEqualTo(Told.START.plusSeconds(60));
        assertThat(alert.sources()).containsExactly("Post");
        assertThat(alert.updates())
                .containsExactly(new AlertUpdate(alert.raised(), "w0", List.of(new Raised(Severity.LOW, 1))));
        assertThat(alert.articles()).extracting(AlertArticle::id).containsExactly("w0");
        assertThat(alert.evidence()).hasSize(1);
    }

    @Test
    void anArticleBelowTheThresholdSaysNothingAndIsListedOnceAnotherRaises() {
        StoryMember below = Told.member(Told.wording(1, "Ledger", 0), "labour", 0.5);

        assertThat(Told.decide(below).outcomes()).isEmpty();
        Alert alert = Told.decide(below, FIRST).alerts().getFirst();
        assertThat(alert.articles()).extracting(AlertArticle::id).containsExactly("w0", "w1");
        assertThat(alert.updates().getFirst().reasons()).containsExactly(new Raised(Severity.LOW, 2));
    }

    @Test
    void everyThemeHasItsOwnAlertOnce() {
        StoryMember other = Told.member(Told.wording(1, "Ledger", 1), "trade", 0.7);
        AlertDecision decision = Told.decide(FIRST, other);

        assertThat(decision.outcomes())
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Updated", "Raised");
        assertThat(decision.alerts()).extracting(Alert::key).containsExactly("w0|labour", "w0|trade");
        assertThat(decision.alerts().getLast().articles())
                .extracting(AlertArticle::id, AlertArticle::score)
                .containsExactly(tuple("w1", 0.7), tuple("w0", 0.0));
    }

    @Test
    void sourcesSpeakAtPowersOfTwoAndNotEachTime() {
        List<Integer> spoken = new ArrayList<>();
        AlertDecision last = new AlertDecision(StoryAlerts.begin("w0"), List.of());
        for (int number = 0; number < 9; number++) {
            StoryMember member = Told.member(Told.wording(number, "Source " + number, 3 * number), "labour", 0.7);
            last = AlertRule.decide(last.story(), member, Map.of());
            for (UpdateReason reason : reasons(last, number)) {
                if (reason instanceof MoreSources more) {
                    spoken.add(more.sources());
                }
            }
        }
        assertThat(spoken).containsExactly(2, 4, 8);
        assertThat(last.alerts().getFirst().sources()).hasSize(9);
    }

    private static List<UpdateReason> reasons(AlertDecision decision, int number) {
        return decision.alerts().getFirst().updates().stream()
                .filter(update -> update.article().equals("w" + number))
                .flatMap(update -> update.reasons().stream())
                .toList();
    }

    @Test
    void anUpdateNamesTheSourcesThatJoinedSinceItLastSpoke() {
        Alert alert = Told.decide(
                        FIRST,
                        Told.member(Told.wording(1, "Ledger", 3)),
                        Told.member(Told.wording(2, "Gazette", 6)),
                        Told.member(Told.wording(3, "Courier", 9)))
                .alerts()
                .getFirst();

        assertThat(alert.updates().getLast().reasons()).contains(new MoreSources(List.of("Gazette", "Courier"), 4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wire copy under the same headline | Harbour workers end strike after pay deal in Rotterdam | Ledger
            the same words in another order   | Rotterdam: after pay deal harbour workers end strike   | Ledger
            the same publisher again          | Dockers accept wage offer and return                   | POST
            """)
    void whatIsNoFurtherSourceJoinsSilently(String what, String title, String source) {
        AlertDecision decision = Told.decide(FIRST, Told.member(Told.article("c", source, 1, title, "")));

        Alert alert =
                Told.only(decision, AlertOutcome.Grown.class).orElseThrow().alert();
        assertThat(alert.articles()).hasSize(2);
        assertThat(alert.sources()).containsExactly("Post");
        assertThat(alert.updates()).hasSize(1);
    }

    @Test
    void tenPapersThatPrintOneTextAreOneSource() {
        String wire =
                "The dispute that had closed the terminals for a week ended late on Sunday when union members voted by a large "
                        + "majority for the offer made by their employers, officials of both sides told reporters outside the town hall";
        List<StoryMember> members = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            members.add(Told.member(Told.article(
                    "p" + number, "Paper " + number, number, "Strike at the port ends, part " + number, wire)));
        }
        Alert alert = Told.decide(members).alerts().getFirst();

        assertThat(alert.articles()).hasSize(10);
        assertThat(alert.sources()).containsExactly("Paper 0");
        assertThat(alert.updates()).hasSize(1);
    }

    @Test
    void aCopyMayMakeItLouderButOnlyAReportSaysSo() {
        Article reprint = Told.article("c", "Ledger", 1, "Harbour workers end strike after pay deal in Rotterdam", "");
        AlertDecision silent = Told.decide(FIRST, Told.member(reprint, "labour", 0.96));

        assertThat(silent.alerts().getFirst().severity()).isEqualTo(Severity.MEDIUM);
        assertThat(silent.alerts().getFirst().updates()).hasSize(1);

        AlertDecision said =
                AlertRule.decide(silent.story(), Told.member(Told.wording(2, "Post", 2), "labour", 0.7), Map.of());
        assertThat(said.alerts().getFirst().updates().getLast().reasons())
                .containsExactly(new SeverityRose(Severity.LOW, Severity.MEDIUM));
    }

    @Test
    void surpriseOfTheThemeMakesItLouder() {
        AlertDecision decision = AlertRule.decide(
                StoryAlerts.begin("w0"), Told.member(Told.wording(0, "Post", 0), "labour", 0.8), Map.of("labour", 3.5));

        assertThat(decision.alerts().getFirst().severity()).isEqualTo(Severity.MEDIUM);
    }

    @ParameterizedTest(name = "{0}, {1} hours later: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Ledger | 7 | Rotterdam harbour deal costs terminals 45 million | true
            Ledger | 5 | Rotterdam harbour deal costs terminals 45 million | false
            Courier | 7 | Rotterdam harbour deal costs terminals 45 million | false
            Ledger | 7 | Rotterdam harbour deal costs terminals 1.1 million  | false
            Ledger | 7 | Rotterdam harbour: 5 questions about what comes next | false
            Ledger | 7 | Rotterdam harbour deal of March 22 meets doubts | false
            Ledger | 7 | Harbour deal angers workers of Maersk, says minister Anna Bakker | true
            Ledger | 7 | Harbour deal angers workers and minister Anna Bakker | false
            Ledger | 7 | Workers of Rotterdam harbour celebrate in the streets | false
            """)
    void newFactsOfALaterReportOfAnotherPublisherSpeak(String source, double hours, String title, boolean speaks) {
        StoryMember first = Told.member(Told.article(
                "w0",
                "Post",
                0,
                "Harbour workers end strike after pay deal in Rotterdam",
                "They had lost 1,050 euros each."));
        StoryMember second = Told.member(Told.wording(1, "Courier", 0));
        AlertDecision decision =
                Told.decide(first, second, Told.member(Told.article("late", source, hours, title, "")));

        assertThat(decision.alerts().getFirst().updates().getLast().reasons().getFirst() instanceof NewFacts)
                .isEqualTo(speaks);
    }

    @Test
    void aGuardedArticleIsHeldBackListedAndNoSource() {
        Article opinion = Told.article("o", "Ledger", 0, "Opinion: What the dockers' victory means", "");
        AlertDecision held = Told.decide(Told.member(opinion, "labour", 0.99));

        AlertGuard guard = new AlertGuard(AlertGuard.Kind.OPINION, AlertGuard.Place.TITLE, "Opinion");
        assertThat(held.outcomes()).containsExactly(new AlertOutcome.HeldBack("labour", guard));
        assertThat(held.alerts()).isEmpty();

        Alert alert = Told.only(AlertRule.decide(held.story(), FIRST, Map.of()), AlertOutcome.Raised.class)
                .orElseThrow()
                .alert();
        assertThat(alert.articles()).extracting(AlertArticle::id).containsExactly("w0", "o");
        assertThat(alert.articles().getLast().guard()).isEqualTo(guard);
        assertThat(alert.sources()).containsExactly("Post");
        assertThat(alert.score()).isEqualTo(0.7);
        assertThat(alert.updates().getFirst().reasons()).containsExactly(new Raised(Severity.LOW, 1));
    }

    @Test
    void aGuardedArticleNeverUpdates() {
        Article opinion =
                Told.article("o", "Ledger", 9, "Opinion: 4,500 reasons to thank Anna Bakker and Piet Visser", "");
        AlertDecision decision = Told.decide(FIRST, Told.member(opinion, "labour", 0.99));

        Alert alert =
                Told.only(decision, AlertOutcome.Grown.class).orElseThrow().alert();
        assertThat(alert.severity()).isEqualTo(Severity.LOW);
        assertThat(alert.score()).isEqualTo(0.7);
    }

    @Test
    void anEditedArticleStaysOneArticleAndOnlyRaisesWhatIsNotRaised() {
        StoryMember edited =
                Told.member(Told.article("w0", "Post", 8, "Strike over: 77 ships leave", ""), "labour", 0.99);
        Alert alert = Told.only(Told.decide(FIRST, edited), AlertOutcome.Grown.class)
                .orElseThrow()
                .alert();
        assertThat(alert.articles()).extracting(AlertArticle::title).containsExactly("Strike over: 77 ships leave");
        assertThat(alert.updates()).hasSize(1);

        StoryMember below = Told.member(Told.wording(0, "Post", 0), "labour", 0.5);
        assertThat(Told.only(Told.decide(below, FIRST), AlertOutcome.Raised.class))
                .isPresent();
    }

    @Test
    void aCopyOfAnEditedTextIsACopy() {
        StoryMember edited =
                Told.member(Told.article("w0", "Post", 1, "Strike over: dockers return and ships leave", ""));
        StoryMember copy =
                Told.member(Told.article("c", "Ledger", 2, "Strike over: dockers return and ships leave", ""));

        assertThat(Told.decide(FIRST, edited, copy).alerts().getFirst().sources())
                .containsExactly("Post");
    }

    @Test
    void anArticleKeepsWhatMadeItJoin() {
        JoinEvidence evidence = new JoinEvidence("w0", 0.9, List.of("Rotterdam"));
        Alert alert = Told.decide(
                        FIRST, Told.member(Told.wording(1, "Ledger", 1)).joined(evidence))
                .alerts()
                .getFirst();

        assertThat(alert.articles()).extracting(AlertArticle::joined).containsExactly(null, evidence);
    }

    @Property(tries = 100)
    void neverGetsQuieterNorForgetsWhatItSaid(@ForAll @Size(min = 1, max = 20) List<Byte> choices) {
        StoryAlerts story = StoryAlerts.begin("w0");
        Alert before = null;
        for (int number = 0; number < choices.size(); number++) {
            int choice = Byte.toUnsignedInt(choices.get(number));
            Article article = Told.wording(choice % 10, "Source " + choice / 10 % 5, number);
            AlertDecision decision =
                    AlertRule.decide(story, Told.member(article, "labour", choice % 100 / 100.0), Map.of());
            story = decision.story();
            for (Alert alert : decision.alerts()) {
                if (before != null) {
                    assertThat(alert.severity()).isGreaterThanOrEqualTo(before.severity());
                    assertThat(alert.score()).isGreaterThanOrEqualTo(before.score());
                    assertThat(alert.updates()).startsWith(before.updates().toArray(AlertUpdate[]::new));
                    assertThat(alert.sources()).startsWith(before.sources().toArray(String[]::new));
                }
                before = alert;
            }
        }
    }

    @Test
    void aStoryOfThousandsStaysBounded() {
        StoryAlerts story = StoryAlerts.begin("w0");
        Alert last = null;
        for (int number = 0; number < 1_000; number++) {
            String words =
                    "Word%dx and Name%dy meet %d ships of Fleet%dz ".formatted(number, number, 17 * number, number);
            Article article = Told.article(
                    "n" + number,
                    "Source " + number,
                    7.0 * number,
                    words,
                    "They said %dq%d. ".formatted(number, number).repeat(200));
            AlertDecision decision = AlertRule.decide(story, Told.member(article), Map.of());
            story = decision.story();
            last = decision.alerts().getFirst();
        }
        assertThat(last).isNotNull();
        assertThat(last.articles()).hasSize(200);
        assertThat(last.updates().size()).isLessThanOrEqualTo(50);
        assertThat(last.sources()).hasSize(64);
        assertThat(TopicJson.mapper().writeValueAsBytes(story)).hasSizeLessThan(1024 * 1024);
        assertThat(Duration.between(last.raised(), last.updated()).toDays()).isGreaterThan(200);
    }
}

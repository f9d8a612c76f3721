package io.bellwether.classify.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.stream.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final String CHIPS = "Chips from Taiwan stay scarce as Samsung factories expand output";
    private static final String CHIPS_REPRINTED =
            "Chips from Taiwan stay scarce although Samsung factories expand output";
    private static final String GARDENS = "Gardens of Kyoto open to visitors after the February storm";
    private static final String BOTH = "Gardens beside chips plants worry residents of Dresden and Zwickau";

    private final List<PastArticle> past = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void anAlertOfOneProfileOnlyIsGainedOrLostAndOneOfBothIsUnchanged() {
        came("chips", CHIPS);
        came("gardens", GARDENS);
        came("both", BOTH);

        BacktestResult result = compare(Samples.profile("v1", "chips"), Samples.profile("v2", "chips", "gardens"));

        assertThat(result.alerts())
                .extracting(AlertChange::gained, AlertChange::theme, AlertChange::article)
                .containsExactly(tuple(true, "gardens", "gardens"), tuple(true, "gardens", "both"));
        assertThat(result.themes())
                .extracting(
                        ThemeChange::theme,
                        ThemeChange::tagsBefore,
                        ThemeChange::tagsAfter,
                        ThemeChange::alertsBefore,
                        ThemeChange::alertsAfter,
                        ThemeChange::unchanged)
                .containsExactly(tuple("chips", 2, 2, 2, 2, 2), tuple("gardens", 0, 2, 0, 2, 0));
        assertThat(compare(Samples.profile("v2", "chips", "gardens"), Samples.profile("v1", "chips"))
                        .alerts())
                .extracting(AlertChange::gained, AlertChange::theme, AlertChange::article)
                .containsExactly(tuple(false, "gardens", "gardens"), tuple(false, "gardens", "both"));
    }

    @Test
    void aStoryAlertsOnceAndACopyIsNoFurtherSource() {
        came("first", CHIPS);
        came("reprint", CHIPS_REPRINTED);

        List<AlertChange> alerts = compare(Samples.profile("v1", "gardens"), Samples.profile("v2", "chips"))
                .alerts();

        assertThat(alerts).hasSize(1);
        AlertChange gained = alerts.getFirst();
        assertThat(gained.article()).isEqualTo("first");
        assertThat(gained.sources()).containsExactly("Source of first");
        assertThat(gained.scoreAfter()).isEqualTo(0.9);
        assertThat(gained.receipt()).extracting(Evidence::term).isEqualTo("chips");
    }

    @Test
    void aCopySaysNothingAndOfAnEditedArticleTheLastRevisionCounts() {
        came("a", CHIPS);
        came("a", CHIPS);
        came("a", GARDENS);

        BacktestResult result = compare(Samples.profile("v1", "chips"), Samples.profile("v2", "chips", "gardens"));

        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.themes())
                .extracting(ThemeChange::theme, ThemeChange::tagsBefore, ThemeChange::tagsAfter)
                .containsExactly(tuple("chips", 0, 0), tuple("gardens", 0, 1));
    }

    @Test
    void aMarkTheOldProfileAgreedWithAndTheNewOneDoesNotIsARegression() {
        came("chips", CHIPS);
        came("gardens", GARDENS);
        mark("chips", "chips", Verdict.RIGHT);
        mark("gardens", "gardens", Verdict.WRONG);
        mark("gardens", "chips", Verdict.WRONG);
        mark("gone", "chips", Verdict.RIGHT);

        BacktestResult result = compare(Samples.profile("v1", "chips"), Samples.profile("v2", "gardens"));

        assertThat(result.regressions())
                .extracting(broken -> broken.mark().key(), Regression::scoreBefore, Regression::scoreAfter)
                .containsExactly(tuple("chips|chips", 0.9, 0.0), tuple("gardens|gardens", 0.0, 0.9));
        assertThat(result.marks()).isEqualTo(3);
        assertThat(result.marksWithoutArticle()).isEqualTo(1);
        assertThat(compare(Samples.profile("v2", "gardens"), Samples.profile("v1", "chips"))
                        .regressions())
                .isEmpty();
    }

    @Test
    void precisionIsThatOfMarkedTags() {
        came("chips", CHIPS);
        came("both", BOTH);
        came("gardens", GARDENS);
        mark("chips", "chips", Verdict.RIGHT);
        mark("both", "chips", Verdict.WRONG);
        mark("gardens", "chips", Verdict.WRONG);

        ThemeChange chips = compare(Samples.profile("v1", "gardens"), Samples.profile("v2", "chips"))
                .themes()
                .getFirst();

        assertThat(chips.precisionBefore()).isEmpty();
        assertThat(chips.precisionAfter()).contains(new Precision(1, 2));
    }

    @Test
    void whatCameBeforeTheTimeAskedForCountsOnlyForItsMarks() {
        came("old", CHIPS);
        came("unmarked", BOTH);
        came("new", GARDENS);
        mark("old", "chips", Verdict.RIGHT);

        BacktestResult result = Backtest.run(
                BacktestPlan.of(
                        Samples.profile("v1", "chips"),
                        Samples.profile("v2", "gardens"),
                        START.plus(Duration.ofHours(2)),
                        marks),
                past.stream(),
                _ -> {},
                Samples::tagger);

        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.regressions()).hasSize(1);
        assertThat(result.from()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(result.themes())
                .extracting(ThemeChange::theme, ThemeChange::tagsBefore, ThemeChange::tagsAfter)
                .containsExactly(tuple("gardens", 0, 1), tuple("chips", 0, 0));
    }

    @Test
    void anEmptyPastHasNothingToTell() {
        BacktestResult result = compare(Samples.profile("v1", "chips"), Samples.profile("v2", "gardens"));
        assertThat(result.alerts()).isEmpty();
        assertThat(result.from()).isEqualTo(result.to());
    }

    private BacktestResult compare(Profile before, Profile after) {
        return Backtest.run(
                BacktestPlan.of(before, after, Instant.MIN, marks), past.stream(), _ -> {}, Samples::tagger);
    }

    private void mark(String article, String theme, Verdict verdict) {
        marks.add(new Mark(article, theme, verdict, "ada", START, "v1"));
    }

    private void came(String id, String title) {
        Instant time = START.plus(Duration.ofHours(past.size()));
        past.add(new PastArticle(
                new Article(
                        id,
                        "https://feed.example/rss",
                        "Source of " + id,
                        title,
                        "",
                        "",
                        "https://news.example/" + id,
                        time,
                        time,
                        List.of(),
                        List.of()),
                time));
    }
}

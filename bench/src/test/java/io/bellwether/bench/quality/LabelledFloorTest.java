package io.bellwether.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.bench.measure.Figures;
import io.bellwether.bench.measure.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A floor against regressions: from briefing to figures every part must work for it to hold. It proves plumbing, not quality: the texts
 * are ours, few and easy. Quality is measured with {@code bench/quality} on articles that nobody wrote for it.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the run up before any test
class LabelledFloorTest {

    /** Below what was measured when it was set, so that it moves for a break and not for a changed weight. */
    private static final double TAG_F1 = 0.60;

    private static final double ALERT_F1 = 0.60;
    private static final int CLEAN_TAGGED = 3;

    private static ScoreRun run;
    private static Score score;

    @BeforeAll
    static void tagTheSet() {
        run = ScoreRun.of(Bundled.profile(), LabelledSet.files());
        score = Score.of(run.themes().ids(), run.judgements(), 1);
    }

    @Test
    void everyArticleIsThereAndEveryThemeHasOneOfTheProfile() {
        assertThat(run.tagged()).hasSize(40);
        assertThat(run.mapping().uncovered(run.themes())).isEmpty();
    }

    @Test
    void tagsAreRightOftenEnough() {
        assertThat(figures(Reading.TAG).micro().f1()).as(ScoreText.of(score)).isGreaterThanOrEqualTo(TAG_F1);
    }

    @Test
    void alertsAreRightOftenEnough() {
        assertThat(figures(Reading.ALERT).micro().f1()).as(ScoreText.of(score)).isGreaterThanOrEqualTo(ALERT_F1);
    }

    @Test
    void articlesOnOtherSubjectsStayUntagged() {
        assertThat(score.cleanTagged()).as(new ErrorListing(run, 40).text()).isLessThanOrEqualTo(CLEAN_TAGGED);
    }

    private static Figures figures(Reading reading) {
        return score.readings().stream()
                .map(Score.Measured::figures)
                .filter(figures -> figures.reading() == reading)
                .findFirst()
                .orElseThrow();
    }
}

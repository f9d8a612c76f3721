package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {

    private static final Theme HARBOURS =
            LearningSamples.PROFILE.theme("harbours").orElseThrow();
    private static final int PLACE = LearningSamples.PROFILE.themes().indexOf(HARBOURS);
    private static final List<Term> WORDS =
            List.of(new Term("tugs", 2, new Provenance("learned: in 9 of 10 wanted articles", 0, 0, "")));

    private static final List<double[]> FEATURES = List.of(
            new double[Tagger.featureNames().size()],
            new double[Tagger.featureNames().size()]);

    private final LearningSet set = LearningSet.of(LearningSamples.PROFILE, LearningSamples.marks());

    @Test
    void wordsStayWhereTheyTellMarksHeldOutBetter() {
        ThemeChoice choice = choice(sample(wanted -> 0), sample(wanted -> 4 * wanted));
        assertThat(choice.lesson().terms()).isEqualTo(WORDS);
        assertThat(choice.lesson().lossAfter()).isLessThan(choice.lesson().lossBefore() / 2);
    }

    @Test
    void wordsAreLeftWhereTheyTellMarksHeldOutWorse() {
        ThemeChoice choice = choice(sample(wanted -> 5 * wanted), sample(wanted -> 0));
        assertThat(choice.lesson().terms()).isEmpty();
    }

    @Test
    void theCalibrationMovesWhereAllScoresAreTooHigh() {
        ThemeChoice choice = choice(sample(wanted -> 3 + wanted), sample(wanted -> 3 + wanted));
        assertThat(choice.calibration().midpoint())
                .isGreaterThan(HARBOURS.calibration().midpoint() + 0.5);
    }

    @Test
    void countsMarksAndJudgesThemAtAThreshold() {
        ThemeSample sample = sample(wanted -> wanted);
        assertThat(List.of(sample.size(), sample.wanted(), sample.mains())).containsExactly(30, 10, 10);
        assertThat(sample.tags(HARBOURS.calibration(), 0.5)).containsExactly(10, 0, 0);
        assertThat(sample.tags(HARBOURS.calibration(), 0.1)).containsExactly(10, 20, 0);
        assertThat(sample.alerts(HARBOURS.calibration(), 0.9)).containsExactly(0, 0, 10);
        assertThat(sample.loss(HARBOURS.calibration())).isCloseTo(Math.log1p(Math.exp(-1)), within(1e-9));
    }

    private ThemeChoice choice(ThemeSample given, ThemeSample learned) {
        return ThemeChoice.of(
                HARBOURS,
                set.scale(),
                List.of(new ThemeChoice.Wording(List.of(), given), new ThemeChoice.Wording(WORDS, learned)));
    }

    /** Odds of 1 through the function for wanted articles, of -1 for the others. */
    private ThemeSample sample(DoubleUnaryOperator odds) {
        List<LearningSet.Weighed> all = new ArrayList<>();
        for (MarkedArticle marked : set.marks()) {
            double value = odds.applyAsDouble(marked.wanted("harbours") ? 1 : -1);
            List<ThemeOdds> same = List.of(new ThemeOdds(value, value), new ThemeOdds(value, value));
            all.add(new LearningSet.Weighed(FEATURES, Optional.empty(), same));
        }
        return ThemeSample.of(set, all, PLACE);
    }
}

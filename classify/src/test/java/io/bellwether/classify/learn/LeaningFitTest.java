package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeaningFitTest {

    private static final Calibration AS_IS = new Calibration(0, 1);
    private static final Embedding EAST = direction(1, 0);
    private static final Embedding WEST = direction(-1, 0);
    private static final Embedding NORTH = direction(0, 1);
    private static final double[] FEATURES = new double[Tagger.featureNames().size()];

    @Test
    void articlesLikeTheWantedOnesGainAndThoseLikeTheOthersLose() {
        Learned.Leaning leaning = fit(rows(20)).leaning();
        assertThat(added(leaning, EAST)).isGreaterThan(1);
        assertThat(added(leaning, WEST)).isLessThan(-1);
        assertThat(Math.abs(added(leaning, NORTH))).isLessThan(0.1);
    }

    @Test
    void fewMarksMoveLittleAndManyMoreButNeverBeyondTheBound() {
        double one = added(fit(rows(1)).leaning(), EAST);
        double ten = added(fit(rows(10)).leaning(), EAST);
        double thousand = added(fit(rows(1000)).leaning(), EAST);
        assertThat(one).isGreaterThan(0).isLessThan(ten);
        assertThat(ten).isLessThan(thousand + 1e-9);
        assertThat(thousand).isLessThanOrEqualTo(3);
    }

    @Test
    void marksThatAgreeWithTheScoresTeachNextToNothing() {
        List<LeaningFit.Row> rows = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            rows.add(row("e" + number, 6, EAST, true));
            rows.add(row("w" + number, -6, WEST, false));
        }
        assertThat(Math.abs(added(fit(rows).leaning(), EAST))).isLessThan(0.5);
    }

    @Test
    void isTheSameInWhateverOrderTheMarksCome() {
        List<LeaningFit.Row> shuffled = new ArrayList<>(rows(20));
        Collections.shuffle(shuffled, new Random(5));
        assertThat(fit(shuffled)).isEqualTo(fit(rows(20)));
    }

    @Test
    void namesTheArticlesOfWhichTheScoreWasMostWrong() {
        List<LeaningFit.Row> rows = new ArrayList<>(rows(5));
        rows.add(row("surprise", -6, NORTH, true));
        List<Learned.Example> examples = fit(rows).examples();
        assertThat(examples.getFirst().article()).isEqualTo("surprise");
        assertThat(examples.getFirst().push()).isGreaterThan(0.5);
        assertThat(examples.getLast().push()).isLessThan(0);
    }

    @Test
    void noMarksTeachNothing() {
        assertThat(fit(List.of()).leaning()).isEqualTo(Learned.Leaning.NONE);
    }

    /** So many wanted articles to the east and as many unwanted to the west, of which the scores know nothing. */
    private static List<LeaningFit.Row> rows(int each) {
        List<LeaningFit.Row> rows = new ArrayList<>();
        for (int number = 0; number < each; number++) {
            rows.add(row("e" + number, 0, EAST, true));
            rows.add(row("w" + number, 0, WEST, false));
        }
        return rows;
    }

    private static LeaningFit.Row row(String id, double odds, Embedding unusual, boolean wanted) {
        MarkedArticle marked = new MarkedArticle(LearningSamples.article(id, id), Map.of("a", wanted ? 2.0 : 0.0));
        return new LeaningFit.Row(marked, odds, FEATURES, unusual, wanted);
    }

    private static LeaningFit.Fit fit(List<LeaningFit.Row> rows) {
        return LeaningFit.of(FeatureScale.of(List.of(FEATURES)), AS_IS, rows);
    }

    private static double added(Learned.Leaning leaning, Embedding unusual) {
        return new ThemeOdds(0, 0)
                .with(new ThemeOdds.Leanings(leaning, Learned.Leaning.NONE), FEATURES, unusual)
                .wanted();
    }

    private static Embedding direction(float east, float north) {
        float[] values = new float[384];
        values[0] = east;
        values[1] = north;
        return new Embedding(values);
    }
}

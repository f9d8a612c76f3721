package io.bellwether.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.learn.LabelTheme;
import io.bellwether.classify.learn.LabelThemes;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.tag.TagJson;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitThresholdsTest {

    private static final FitThresholds.Given NOTHING_GIVEN =
            new FitThresholds.Given(Optional.empty(), Optional.empty());

    /** One feature is the odds. */
    private static final int FEATURE = Tagger.featureNames().indexOf("length");

    private static final FitModel ODDS = new FitModel(weights(), weights());

    private static final Theme DOCKS = new Theme(
            "docks",
            "Docks",
            List.of("Docks"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Calibration(0, 1),
            0.5,
            0.5);

    /** An article on no theme scores .35, a mention .45, a main subject .65; one that only one labeller saw scores .95. */
    private final FitSet set = set(new double[] {0, 1, 2, 0.5}, new double[] {0.35, 0.45, 0.65, 0.95});

    @Test
    void tagsFromJustAboveWhatIsOnNoThemeAndAlertsFromJustAboveAMention() {
        assertThat(FitThresholds.best(ODDS, List.of(set), NOTHING_GIVEN)).isEqualTo(new FitThresholds(0.36, 0.46));
    }

    @Test
    void whatAPersonGaveStays() {
        FitThresholds.Given given = new FitThresholds.Given(Optional.of(0.7), Optional.of(0.2));
        assertThat(FitThresholds.best(ODDS, List.of(set), given)).isEqualTo(new FitThresholds(0.7, 0.2));
    }

    @Test
    void weightsAreNotFittedToGradesOfOneLabeller() {
        assertThat(set.rows().stream().map(FitSet.Row::grade)).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void weightsGrowWithWhatTellsWantedArticles() {
        FitWeights weights = FitWeights.of(List.of(set, set, set, set, set, set), Tagger.wordFeatures());
        assertThat(weights.wanted()[FEATURE]).isPositive();
        assertThat(weights.weigh(odds(0.65)).wanted())
                .isGreaterThan(weights.weigh(odds(0.35)).wanted());
        assertThat(weights.weigh(odds(0.65)).main())
                .isLessThan(weights.weigh(odds(0.65)).wanted());
    }

    private static FitSet set(double[] grades, double[] scores) {
        LinkedHashMap<String, Map<String, Double>> labels = new LinkedHashMap<>();
        List<MarkedArticle> marks = new ArrayList<>();
        List<List<double[]>> features = new ArrayList<>();
        for (int place = 0; place < grades.length; place++) {
            String id = "a" + place;
            labels.put(id, grades[place] > 0 ? Map.of("docks", grades[place]) : Map.of());
            marks.add(new MarkedArticle(
                    TagJson.readArticle("{\"id\":\"" + id + "\",\"title\":\"Docks\"}", 1),
                    Map.of("docks", grades[place])));
            features.add(List.of(odds(scores[place])));
        }
        LabelThemes themes = new LabelThemes(List.of(new LabelTheme("docks", List.of("Docks"))));
        Profile profile = new Profile("b", "v", "B", List.of(DOCKS));
        return new FitSet("hand", profile, new LearningFiles(themes, labels, marks), features);
    }

    private static FitWeights weights() {
        double[] weights = new double[Tagger.featureNames().size() + 1];
        weights[FEATURE] = 1;
        return new FitWeights(weights, weights);
    }

    private static double[] odds(double score) {
        double[] features = new double[Tagger.featureNames().size()];
        features[FEATURE] = Math.log(score / (1 - score));
        features[Tagger.featureNames().indexOf("wordings-best")] = 1;
        return features;
    }
}

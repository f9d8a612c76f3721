package io.bellwether.bench.quality;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.bench.corpus.ProfileSource;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.bench.measure.Said;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.learn.ThemeMapping;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled articles of one briefing with their features, which are computed once.
 *
 * @param features of each marked article, a theme of the profile each
 */
record FitSet(String name, Profile profile, LearningFiles files, List<List<double[]>> features) {

    private static final double MENTION = 1;

    /** Copies the list. */
    FitSet {
        features = List.copyOf(features);
    }

    /**
     * One article and theme.
     *
     * @param grade as people gave it, never between 0 and 1
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(double[] features, double grade) {}

    /** Reads a set and computes its features, which takes up to a minute for a few hundred articles. */
    static FitSet read(FitFiles named) {
        Profile profile = ProfileSource.ofBriefing(named.briefing());
        LearningFiles files = LearningFiles.of(profile, named.labelled());
        Tagger tagger = Tagger.of(profile);
        List<List<double[]>> features = files.marks().stream()
                .map(marked -> tagger.features(marked.article()))
                .toList();
        return new FitSet(named.name(), profile, files, features);
    }

    /** What weights are fitted to: themes that the labels know, without grades of one labeller only. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int article = 0; article < features.size(); article++) {
            Map<String, Double> grades = files.marks().get(article).grades();
            for (int place = 0; place < profile.themes().size(); place++) {
                Double grade = grades.get(profile.themes().get(place).id());
                if (grade != null && (grade <= 0 || grade >= MENTION)) {
                    rows.add(new Row(features.get(article).get(place), grade));
                }
            }
        }
        return rows;
    }

    /** What would be said of the articles, beside what people said. */
    List<Judgement> judgements(FitModel model, FitThresholds thresholds) {
        ThemeMapping mapping = files.themes().mapping(profile);
        List<Judgement> judgements = new ArrayList<>();
        for (int article = 0; article < features.size(); article++) {
            MarkedArticle marked = files.marks().get(article);
            String id = marked.article().id();
            judgements.add(Judgement.of(
                    id,
                    files.labels().getOrDefault(id, Map.of()),
                    said(features.get(article), model, thresholds),
                    mapping));
        }
        return judgements;
    }

    private Said said(List<double[]> themes, FitModel model, FitThresholds thresholds) {
        List<String> tags = new ArrayList<>();
        List<String> alerts = new ArrayList<>();
        Map<String, Double> scores = new HashMap<>();
        List<ThemeOdds> odds = model.odds(profile, themes);
        for (int place = 0; place < themes.size(); place++) {
            Theme theme = profile.themes().get(place);
            Calibration calibration = theme.calibration();
            double score = calibration.score(odds.get(place).wanted());
            scores.put(theme.id(), score);
            if (score >= thresholds.tag()) {
                tags.add(theme.id());
                if (calibration.score(odds.get(place).main()) >= thresholds.alert()) {
                    alerts.add(theme.id());
                }
            }
        }
        return new Said(tags, alerts, scores);
    }
}

package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.bench.measure.Said;
import io.bellwether.classify.learn.LearningSet;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.learn.ProfileLearning;
import io.bellwether.classify.learn.ThemeMapping;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Learns on four fifths of a labelled set and judges the last, five times over, so that each article is judged once. */
final class FoldRun {

    private static final int FOLDS = 5;

    private final LearningFiles files;
    private final LearningSet set;
    private final ThemeMapping mapping;
    private final List<MarkedArticle> drawn;

    /** @param seed decides which articles are held out together */
    FoldRun(LearningFiles files, LearningSet set, long seed) {
        this.files = files;
        this.set = set;
        this.mapping = files.themes().mapping(set.profile());
        this.drawn = new ArrayList<>(set.marks());
        Collections.shuffle(drawn, new Random(seed));
    }

    /** Judgements of the profile as given. */
    List<Judgement> given() {
        return judged(set.profile(), set);
    }

    /**
     * Judgements of what was learned on the other folds.
     *
     * @param seen what of the other folds' marks is learned from
     */
    List<Judgement> learned(UnaryOperator<List<MarkedArticle>> seen) {
        List<Judgement> judgements = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Profile learned = ProfileLearning.learn(set.with(seen.apply(part(fold, false))))
                    .after();
            judgements.addAll(judged(learned, set.with(part(fold, true))));
        }
        return judgements;
    }

    private List<MarkedArticle> part(int fold, boolean inside) {
        List<MarkedArticle> part = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            if ((place % FOLDS == fold) == inside) {
                part.add(drawn.get(place));
            }
        }
        return part;
    }

    private List<Judgement> judged(Profile profile, LearningSet articles) {
        List<Judgement> judgements = new ArrayList<>();
        List<List<ThemeOdds>> odds = articles.odds(profile);
        for (int place = 0; place < odds.size(); place++) {
            String id = articles.marks().get(place).article().id();
            judgements.add(Judgement.of(
                    id, files.labels().getOrDefault(id, Map.of()), said(profile, odds.get(place)), mapping));
        }
        return judgements;
    }

    /** What the tagger would say. It also asks for evidence, which scores of this height all but always have. */
    private static Said said(Profile profile, List<ThemeOdds> odds) {
        List<String> tags = new ArrayList<>();
        List<String> alerts = new ArrayList<>();
        Map<String, Double> scores = new HashMap<>();
        for (int place = 0; place < odds.size(); place++) {
            Theme theme = profile.themes().get(place);
            double score = theme.calibration().score(odds.get(place).wanted());
            scores.put(theme.id(), score);
            if (score >= theme.threshold()) {
                tags.add(theme.id());
                if (theme.calibration().score(odds.get(place).main()) >= theme.alertThreshold()) {
                    alerts.add(theme.id());
                }
            }
        }
        return new Said(tags, alerts, scores);
    }
}

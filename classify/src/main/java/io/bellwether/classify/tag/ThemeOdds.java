package io.bellwether.classify.tag;

import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;

/**
 * What the score model makes of features, before calibration: for those who learn from labels and measure, so that features are
 * computed once and weighed often.
 *
 * @param wanted logarithm of the odds that the theme's analyst wants the article
 * @param main logarithm of the odds that the theme is a main subject of it
 */
public record ThemeOdds(double wanted, double main) {

    /** From this score by words alone a theme is possible. On four labelled sets a lower bound changed no tag. */
    private static final double POSSIBLE = 0.1;

    /** Of a sure sentence; less is a common word or two. */
    private static final double LEAST_EVIDENCE = 0.05;

    /**
     * The odds of all themes of a profile, as the tagger comes to them: by words alone where they leave no theme possible.
     *
     * @param features as {@link Tagger#features} gives them, with meaning
     */
    public static List<ThemeOdds> of(Profile profile, List<double[]> features) {
        ScoreModel model = ScoreModel.bundled();
        return weighed(features, possible(profile, features) ? model.meaning() : model.words());
    }

    /** The odds of {@link #of(Profile, List)} and what marks taught, where vectors speak. */
    public static List<ThemeOdds> of(Profile profile, ArticleFeatures article) {
        List<ThemeOdds> odds = of(profile, article.themes());
        return article.unusual()
                .filter(meaning -> possible(profile, article.themes()))
                .map(meaning -> ThemeLeaning.add(ThemeLeaning.of(profile), odds, article.themes(), meaning))
                .orElse(odds);
    }

    /**
     * Features of a profile whose words changed: the new ones of words, those of meaning as they were.
     *
     * @param words from a tagger without meaning
     * @param before from one with it, of a profile with the same briefing sentences
     */
    public static List<double[]> join(List<double[]> words, List<double[]> before) {
        List<double[]> joined = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            double[] features = before.get(place).clone();
            System.arraycopy(words.get(place), 0, features, 0, Features.WORDS);
            joined.add(features);
        }
        return joined;
    }

    /**
     * Whether words leave some theme of an article possible, so that its vectors are worth computing.
     *
     * @param features of words, a theme each
     */
    public static boolean possible(Profile profile, List<double[]> features) {
        for (int place = 0; place < features.size(); place++) {
            if (possible(profile.themes().get(place), features.get(place))) {
                return true;
            }
        }
        return false;
    }

    /** The same of one theme. One without a place to show for it is never tagged, however near its meaning. */
    static boolean possible(Theme theme, double[] features) {
        return Features.strongest(features) >= LEAST_EVIDENCE
                && theme.calibration().score(ScoreModel.bundled().words().wanted(features)) >= POSSIBLE;
    }

    /** These odds with what marks taught. */
    public ThemeOdds with(Leanings learned, double[] features, Embedding unusual) {
        return new ThemeOdds(
                wanted + ThemeLeaning.Part.of(learned.wanted()).of(features, unusual),
                main + ThemeLeaning.Part.of(learned.main()).of(features, unusual));
    }

    /** What marks taught of the odds that an article is wanted, and that the theme is a main subject. */
    public record Leanings(Learned.Leaning wanted, Learned.Leaning main) {}

    static List<ThemeOdds> weighed(List<double[]> features, ScoreModel.Weights weights) {
        return features.stream()
                .map(theme -> new ThemeOdds(weights.wanted(theme), weights.main(theme)))
                .toList();
    }
}

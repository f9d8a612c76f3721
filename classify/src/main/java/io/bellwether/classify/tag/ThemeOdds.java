package io.bellwether.classify.tag;

import io.bellwether.article.profile.Profile;
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

    private static final int LENGTH = Features.NAMES.indexOf("length");

    /**
     * The odds of all themes of a profile, as the tagger comes to them: by words alone where they leave no theme possible.
     *
     * @param features as {@link Tagger#features} gives them, with meaning
     */
    public static List<ThemeOdds> of(Profile profile, List<double[]> features) {
        List<ThemeOdds> words = weighed(features, ScoreModel.bundled().words());
        return readable(features) && possible(profile, words)
                ? weighed(features, ScoreModel.bundled().meaning())
                : words;
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

    private static boolean readable(List<double[]> features) {
        return !features.isEmpty() && features.getFirst()[LENGTH] > 0;
    }

    private static boolean possible(Profile profile, List<ThemeOdds> words) {
        for (int place = 0; place < words.size(); place++) {
            if (profile.themes().get(place).calibration().score(words.get(place).wanted()) >= Tagger.POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    private static List<ThemeOdds> weighed(List<double[]> features, ScoreModel.Weights weights) {
        return features.stream()
                .map(theme -> new ThemeOdds(weights.wanted(theme), weights.main(theme)))
                .toList();
    }
}

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

    /** From this score by words alone a theme is possible. */
    private static final double POSSIBLE = 0.1;

    /** Of a sure sentence; less is a common word or two. */
    private static final double LEAST_EVIDENCE = 0.05;

    /** The most that a theme with less can have: below every threshold, as there is nothing to show for it. */
    private static final double NOTHING_TO_SHOW = -4;

    /** Turns the features of one theme into odds. */
    @FunctionalInterface
    public interface Weighing {

        /** The odds, whatever the evidence. */
        ThemeOdds weigh(double[] features);
    }

    /**
     * The odds of all themes of a profile, as the tagger comes to them: by words alone where they leave no theme possible.
     *
     * @param features as {@link Tagger#features} gives them, with meaning
     */
    public static List<ThemeOdds> of(Profile profile, List<double[]> features) {
        ScoreModel model = ScoreModel.bundled();
        return of(profile, features, model.words()::weigh, model.meaning()::weigh);
    }

    /** The same with weights that are not those of the program. */
    public static List<ThemeOdds> of(Profile profile, List<double[]> features, Weighing words, Weighing meaning) {
        return weighed(features, possible(profile, features, words) ? meaning : words);
    }

    /** Whether an article has anything to show for a theme, so that it can be tagged with it. */
    public static boolean hasEvidence(double[] features) {
        return Features.strongest(features) >= LEAST_EVIDENCE;
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
        return possible(profile, features, ScoreModel.bundled().words()::weigh);
    }

    private static boolean possible(Profile profile, List<double[]> features, Weighing words) {
        for (int place = 0; place < features.size(); place++) {
            if (possible(profile.themes().get(place), features.get(place), words)) {
                return true;
            }
        }
        return false;
    }

    /** The same of one theme. One without a place to show for it is never tagged, however near its meaning. */
    static boolean possible(Theme theme, double[] features) {
        return possible(theme, features, ScoreModel.bundled().words()::weigh);
    }

    private static boolean possible(Theme theme, double[] features, Weighing words) {
        return hasEvidence(features)
                && theme.calibration().score(words.weigh(features).wanted()) >= POSSIBLE;
    }

    /** These odds with what marks taught. */
    public ThemeOdds with(Leanings learned, double[] features, Embedding unusual) {
        return plus(new ThemeLeaning(ThemeLeaning.Part.of(learned.wanted()), ThemeLeaning.Part.of(learned.main()))
                .added(features, unusual));
    }

    /** Both logarithms added up. */
    ThemeOdds plus(ThemeOdds added) {
        return new ThemeOdds(wanted + added.wanted, main + added.main);
    }

    /** What marks taught of the odds that an article is wanted, and that the theme is a main subject. */
    public record Leanings(Learned.Leaning wanted, Learned.Leaning main) {}

    static List<ThemeOdds> weighed(List<double[]> features, ScoreModel.Weights weights) {
        return weighed(features, weights::weigh);
    }

    private static List<ThemeOdds> weighed(List<double[]> features, Weighing weighing) {
        return features.stream().map(theme -> weighed(theme, weighing)).toList();
    }

    /** The odds of one theme, held down where there is nothing to show for it. */
    static ThemeOdds weighed(double[] features, Weighing weighing) {
        ThemeOdds odds = weighing.weigh(features);
        return hasEvidence(features)
                ? odds
                : new ThemeOdds(Math.min(odds.wanted, NOTHING_TO_SHOW), Math.min(odds.main, NOTHING_TO_SHOW));
    }
}

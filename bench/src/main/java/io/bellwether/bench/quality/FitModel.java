package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights for articles of which words alone speak, and for those whose vectors speak, too; which of them weigh an article the words
 * decide, as in the tagger.
 */
record FitModel(FitWeights words, FitWeights meaning) {

    static FitModel of(List<FitSet> sets) {
        return new FitModel(
                FitWeights.of(sets, Tagger.wordFeatures()),
                FitWeights.of(sets, Tagger.featureNames().size()));
    }

    /** The odds of all themes of one article. */
    List<ThemeOdds> odds(Profile profile, List<double[]> features) {
        return ThemeOdds.of(profile, features, words::weigh, meaning::weigh);
    }

    /** Lines of {@code score-model.txt}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(words.lines("words"));
        lines.addAll(meaning.lines("meaning"));
        return lines;
    }
}

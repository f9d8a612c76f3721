package io.bellwether.classify.tag;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.SentenceEncoder;
import java.util.List;

/**
 * The last step of the cascade, by far the dearest: an article's sentences as vectors. The first one, as a rule the title, is read
 * alone; the others only where it leaves some theme within reach of its threshold. Otherwise no theme can be tagged, and the first
 * sentence has the say. Thread-safe.
 */
final class MeaningReader {

    /**
     * What the other sentences add to the logarithm of a theme's odds, at most: bench/README.md tells how often they added more. Not
     * exact, unlike {@link Screen}.
     */
    private static final double MOST_OF_OTHERS = 1.5;

    private final Profile profile;
    private final SentenceEncoder encoder;
    private final ProfileMeaning meaning;
    private final ScoreModel.Weights weights = ScoreModel.bundled().meaning();

    /** A leaning compares whole articles: what their other sentences add to it has no such bound. */
    private final boolean learned;

    /** Of a profile with at least one theme. */
    MeaningReader(Profile profile, SentenceEncoder encoder) {
        this.profile = profile;
        this.encoder = encoder;
        this.meaning = ProfileMeaning.of(profile.themes(), encoder);
        this.learned = profile.themes().stream().anyMatch(theme -> theme.learned() != null);
    }

    /** The meaning of the profile's themes. */
    ProfileMeaning meaning() {
        return meaning;
    }

    /**
     * What is read of an article with at least one sentence.
     *
     * @param features those of words, one array a theme; those of meaning are filled in
     */
    ArticleMeaning read(ArticleText text, List<double[]> features) {
        if (learned) {
            return readAll(text, features);
        }
        ArticleMeaning first = ArticleMeaning.ofFirst(text, encoder);
        MeaningFeatures.fill(features, first, meaning);
        return isWithinReach(features) ? filled(first.readOn(text, encoder), features) : first;
    }

    /** The same for those who learn and measure: all that may be read, whatever the first sentence leaves possible. */
    ArticleMeaning readAll(ArticleText text, List<double[]> features) {
        return filled(ArticleMeaning.ofFirst(text, encoder).readOn(text, encoder), features);
    }

    private ArticleMeaning filled(ArticleMeaning article, List<double[]> features) {
        MeaningFeatures.fill(features, article, meaning);
        return article;
    }

    private boolean isWithinReach(List<double[]> features) {
        for (int place = 0; place < features.size(); place++) {
            Theme theme = profile.themes().get(place);
            double[] own = features.get(place);
            if (ThemeOdds.hasEvidence(own)
                    && theme.calibration().score(weights.weigh(own).wanted() + MOST_OF_OTHERS) >= theme.threshold()) {
                return true;
            }
        }
        return false;
    }
}

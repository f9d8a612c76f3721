package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;
import java.util.List;

/**
 * What is known of one article and one theme, as numbers of like size, the same for every theme: the score model weighs them. The
 * first {@value #WORDS} come from words alone; the others from sentence vectors.
 */
final class Features {

    /** Names, in the order of the numbers; they key the lines of the model's file. */
    static final List<String> NAMES = List.of(
            "wordings-title",
            "wordings-lede",
            "wordings-best",
            "wordings-second",
            "wordings-sum",
            "wordings-share",
            "terms-title",
            "terms-best",
            "terms-sum",
            "terms-share",
            "terms-distinct",
            "length",
            "gate-share",
            "has-concept",
            "meaning-best",
            "meaning-nearest-sentence",
            "meaning-heading",
            "meaning-whole",
            "meaning-contrast-whole",
            "meaning-contrast-best",
            "meaning-unusual-whole",
            "meaning-unusual-best",
            "meaning-rank");

    static final int WORDS = 14;

    /** A sentence from here on states the theme. */
    static final double STATED = 0.9;

    /** Sentences after the title that count as the lede. */
    private static final int LEDE = 3;

    private Features() {}

    /** The numbers of words; those of meaning are left 0. */
    static double[] ofWords(ArticleReading reading, ThemeReading theme, boolean hasConcept) {
        double[] features = new double[NAMES.size()];
        if (!theme.isSilent()) {
            fillEvidence(features, reading, theme);
        }
        features[11] = StrictMath.log1p(reading.statements());
        features[12] = theme.gatedShare();
        features[13] = hasConcept ? 1 : 0;
        return features;
    }

    private static void fillEvidence(double[] features, ArticleReading reading, ThemeReading theme) {
        Spread wordings = Spread.of(reading, theme.concepts());
        Spread terms = Spread.of(reading, theme.terms());
        features[0] = wordings.title;
        features[1] = wordings.lede;
        features[2] = wordings.best;
        features[3] = wordings.second;
        features[4] = StrictMath.log1p(wordings.sum);
        features[5] = wordings.share();
        features[6] = terms.title;
        features[7] = terms.best;
        features[8] = StrictMath.log1p(terms.sum);
        features[9] = terms.share();
        features[10] = StrictMath.log1p(theme.distinctTerms());
    }

    /** How surely the strongest sentence states the theme, by wordings or terms. */
    static double strongest(double[] features) {
        return Math.max(features[2], features[7]);
    }

    /** Where in the article strong sentences stand. */
    private static final class Spread {

        private double title;
        private double lede;
        private double best;
        private double second;
        private double sum;
        private int stated;
        private int sentences;

        static Spread of(ArticleReading reading, double[] strengths) {
            Spread spread = new Spread();
            int afterTitle = 0;
            for (int place = 0; place < strengths.length; place++) {
                boolean title = reading.text().statements().get(place).field() == ArticleField.TITLE;
                spread.add(strengths[place], title, !title && afterTitle++ < LEDE);
            }
            return spread;
        }

        private void add(double strength, boolean inTitle, boolean inLede) {
            sentences++;
            sum += strength;
            stated += strength >= STATED ? 1 : 0;
            second = strength > best ? best : Math.max(second, strength);
            best = Math.max(best, strength);
            title = inTitle ? Math.max(title, strength) : title;
            lede = inLede ? Math.max(lede, strength) : lede;
        }

        private double share() {
            return sentences == 0 ? 0 : (double) stated / sentences;
        }
    }
}

package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;
import java.util.Arrays;
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
            "terms-lede",
            "terms-strongest",
            "terms-together",
            "sentences-saying",
            "both",
            "wordings-distinct",
            "gate-words",
            "gate-named",
            "gate-title",
            "others-sum",
            "evidence-share",
            "rival-sum",
            "wordings-ahead",
            "wordings-rival",
            "terms-ahead",
            "themes-said",
            "short",
            "meaning-best",
            "meaning-nearest-sentence",
            "meaning-heading",
            "meaning-whole",
            "meaning-contrast-whole",
            "meaning-contrast-best",
            "meaning-unusual-whole",
            "meaning-unusual-best",
            "meaning-rank",
            "meaning-nearest-unusual",
            "meaning-nearest-margin",
            "meaning-second-unusual",
            "meaning-title-unusual",
            "meaning-topmost",
            "meaning-subject",
            "meaning-margin",
            "meaning-mean-unusual",
            "meaning-heading-unusual",
            "meaning-usual",
            "meaning-spread");

    static final int WORDS = 31;

    /** A sentence from here on states the theme. */
    static final double STATED = 0.9;

    /** A sentence from here on says something of the theme, wordings and terms together. */
    static final double SAID = 0.5;

    /** So much evidence for no theme in particular stands beside that of all themes when shares are taken: little evidence is no large share. */
    private static final double NO_THEME = 0.5;

    private static final int WORDINGS_SUM = 4;
    private static final int WORDINGS_BEST = 2;
    private static final int TERMS_BEST = 7;
    private static final int TERMS_SUM = 8;
    private static final int OTHERS_SUM = 23;
    private static final int SHARE = 24;
    private static final int RIVAL_SUM = 25;
    private static final int WORDINGS_AHEAD = 26;
    private static final int WORDINGS_RIVAL = 27;
    private static final int TERMS_AHEAD = 28;
    private static final int THEMES_SAID = 29;
    private static final int SHORT = 30;

    /** A theme with a sentence like this counts among those said. */
    private static final double RATHER_SAID = 0.3;

    /** Sentences after the title that count as the lede. */
    private static final int LEDE = 3;

    private Features() {}

    /** The numbers of words that one theme tells by itself; those that compare themes and those of meaning are left 0. */
    static double[] ofWords(ArticleReading reading, ThemeReading theme, boolean hasConcept) {
        double[] features = new double[NAMES.size()];
        if (!theme.isSilent()) {
            fillEvidence(features, reading, theme);
        }
        features[11] = StrictMath.log1p(reading.statements());
        features[12] = theme.gatedShare();
        features[13] = hasConcept ? 1 : 0;
        features[20] = theme.gateWords().open();
        features[21] = theme.gateWords().named();
        features[22] = theme.gateWords().inTitle() ? 1 : 0;
        features[SHORT] = 1.0 / (1 + reading.statements());
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
        features[14] = terms.lede;
        features[15] = theme.strongestTerm();
        features[16] = StrictMath.log1p(theme.mostTermsTogether());
        features[17] = StrictMath.log1p(theme.sentencesSaying(SAID));
        features[18] = theme.bothInOneSentence();
        features[19] = StrictMath.log1p(theme.distinctWordings());
    }

    /** Fills in the numbers of words that compare the themes of one article. */
    static void compare(List<double[]> themes) {
        double[] wordings = themes.stream().mapToDouble(Features::wordings).toArray();
        double[] terms = themes.stream().mapToDouble(Features::terms).toArray();
        double[] sums = themes.stream().mapToDouble(Features::sum).toArray();
        double[] best =
                themes.stream().mapToDouble(theme -> theme[WORDINGS_BEST]).toArray();
        double total = Arrays.stream(sums).sum();
        double said = StrictMath.log1p(
                (double) themes.stream().filter(Features::isRatherSaid).count());
        for (int place = 0; place < sums.length; place++) {
            double[] theme = themes.get(place);
            theme[OTHERS_SUM] = StrictMath.log1p(Math.max(0, total - sums[place]));
            theme[RIVAL_SUM] = StrictMath.log1p(rival(sums, place));
            theme[WORDINGS_AHEAD] = wordings[place] - rival(wordings, place);
            theme[WORDINGS_RIVAL] = rival(best, place);
            theme[TERMS_AHEAD] = terms[place] - rival(terms, place);
            theme[THEMES_SAID] = said;
            share(theme);
        }
    }

    private static boolean isRatherSaid(double[] theme) {
        return theme[WORDINGS_BEST] + theme[TERMS_BEST] >= RATHER_SAID;
    }

    /** The most that another theme has. */
    private static double rival(double[] has, int theme) {
        double most = 0;
        for (int other = 0; other < has.length; other++) {
            most = other == theme ? most : Math.max(most, has[other]);
        }
        return most;
    }

    /** Brings what a theme has beside the others up to date when its own evidence has changed. */
    static void update(double[] before, double[] changed) {
        changed[OTHERS_SUM] = before[OTHERS_SUM];
        changed[RIVAL_SUM] = before[RIVAL_SUM];
        changed[WORDINGS_RIVAL] = before[WORDINGS_RIVAL];
        changed[WORDINGS_AHEAD] = before[WORDINGS_AHEAD] + wordings(changed) - wordings(before);
        changed[TERMS_AHEAD] = before[TERMS_AHEAD] + terms(changed) - terms(before);
        int more = (isRatherSaid(changed) ? 1 : 0) - (isRatherSaid(before) ? 1 : 0);
        changed[THEMES_SAID] = StrictMath.log1p(StrictMath.expm1(before[THEMES_SAID]) + more);
        share(changed);
    }

    private static void share(double[] theme) {
        theme[SHARE] = sum(theme) / (sum(theme) + StrictMath.expm1(theme[OTHERS_SUM]) + NO_THEME);
    }

    private static double wordings(double[] theme) {
        return StrictMath.expm1(theme[WORDINGS_SUM]);
    }

    private static double terms(double[] theme) {
        return StrictMath.expm1(theme[TERMS_SUM]);
    }

    private static double sum(double[] theme) {
        return wordings(theme) + terms(theme);
    }

    /** How surely the strongest sentence states the theme, by wordings or terms. */
    static double strongest(double[] features) {
        return Math.max(features[WORDINGS_BEST], features[TERMS_BEST]);
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

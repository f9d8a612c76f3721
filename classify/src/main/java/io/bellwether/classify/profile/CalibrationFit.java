package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets each theme's calibration from its raw sums on ordinary news: a score of one half means {@value #Z} standard deviations above
 * their mean, and one deviation more or less moves every theme's score alike, which makes scores comparable. No labels are needed.
 * Without articles, mean and deviation are estimated from the bundled counts of words.
 */
final class CalibrationFit {

    static final double THRESHOLD = 0.5;
    static final double ALERT_THRESHOLD = 0.8;

    /**
     * Deviations above the mean from which an article is no ordinary news. Chosen among 2.5 to 5 by F1 on labelled articles of one
     * briefing: with sums of words 2.5, which suits embeddings, tags too much.
     */
    private static final double Z = 4;

    /** Fewer articles say too little about the tail. */
    static final int FEWEST = 200;

    /** Keeps a theme whose words ordinary news never has from tagging at the first of them. */
    private static final double LEAST_SPREAD = 0.1;

    /** A theme of few and light terms must still show more than a word in passing. */
    private static final double LEAST_MIDPOINT = 5;

    /** What a term adds where it occurs, as a share of its weight: between a passing mention, 1, and a title, 1.6. An assumption. */
    private static final double PER_OCCURRENCE = 1.3;

    /**
     * How much likelier a term is in an article that opens the gate: such articles are longer and of the domain. Chosen so that
     * estimated thresholds tag about as much as those measured on eight thousand articles do.
     */
    private static final double LIFT = 8;

    /** Share of a phrase, relative to its rarest word. An assumption. */
    private static final double PHRASE = 0.1;

    private CalibrationFit() {}

    /** The profile with calibrations from these articles, or estimated when there are none. */
    static Profile fit(Profile profile, Background background, List<Article> articles) {
        List<Moments> moments = articles.isEmpty() ? estimated(profile, background) : measured(profile, articles);
        List<Theme> themes = new ArrayList<>();
        for (int place = 0; place < moments.size(); place++) {
            themes.add(calibrated(profile.themes().get(place), moments.get(place)));
        }
        return new Profile(profile.briefing(), profile.version(), profile.title(), themes);
    }

    /** Mean and standard deviation of raw sums. */
    private record Moments(double mean, double deviation) {

        static Moments of(double mean, double square) {
            return new Moments(mean, StrictMath.sqrt(Math.max(0, square - mean * mean)));
        }
    }

    private static Theme calibrated(Theme theme, Moments moments) {
        double spread = round(Math.max(LEAST_SPREAD, moments.deviation()));
        double midpoint = round(Math.max(LEAST_MIDPOINT, moments.mean() + Z * spread));
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                theme.terms(),
                theme.gate(),
                theme.aliases(),
                new Calibration(midpoint, spread),
                theme.threshold(),
                theme.alertThreshold());
    }

    private static List<Moments> measured(Profile profile, List<Article> articles) {
        Tagger tagger = Tagger.of(profile);
        int themes = profile.themes().size();
        double[] sums = new double[themes];
        double[] squares = new double[themes];
        for (Article article : articles) {
            double[] raw = tagger.rawSums(article);
            for (int place = 0; place < themes; place++) {
                sums[place] += raw[place];
                squares[place] += raw[place] * raw[place];
            }
        }
        List<Moments> moments = new ArrayList<>();
        for (int place = 0; place < themes; place++) {
            moments.add(Moments.of(sums[place] / articles.size(), squares[place] / articles.size()));
        }
        return moments;
    }

    private static List<Moments> estimated(Profile profile, Background background) {
        return profile.themes().stream()
                .map(theme -> estimated(theme, background))
                .toList();
    }

    /** Terms as independent of each other where the gate is open, and a sum of 0 where it is shut. */
    private static Moments estimated(Theme theme, Background background) {
        double open = open(theme, background);
        double lift = theme.gate().isEmpty() ? 1 : LIFT;
        double mean = 0;
        double variance = 0;
        for (Alias term : weighted(theme)) {
            double share = Math.min(0.5, lift * share(term.text(), background));
            double adds = PER_OCCURRENCE * term.weight();
            mean += share * adds;
            variance += share * (1 - share) * adds * adds;
        }
        return Moments.of(open * mean, open * (variance + mean * mean));
    }

    private static List<Alias> weighted(Theme theme) {
        List<Alias> weighted = new ArrayList<>(theme.aliases());
        for (Term term : theme.terms()) {
            weighted.add(new Alias(term.text(), term.weight()));
        }
        return weighted;
    }

    private static double open(Theme theme, Background background) {
        double shut = 1;
        for (String word : theme.gate()) {
            shut *= 1 - share(word, background);
        }
        return theme.gate().isEmpty() ? 1 : 1 - shut;
    }

    private static double share(String term, Background background) {
        List<Word> words = Words.of(term);
        double rarest = words.stream()
                .mapToDouble(word -> background.share(word.form()))
                .min()
                .orElse(0);
        return words.size() == 1 ? rarest : PHRASE * rarest;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

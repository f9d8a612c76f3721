package io.bellwether.classify.tag;

import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.BackgroundEmbeddings;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.embedding.SentenceEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A theme as vectors: the briefing sentences its terms come from, and its headings.
 *
 * @param texts the briefing sentences, as far as the profile quotes them
 * @param sentences their vectors, each with its heading
 * @param whole all of them together
 * @param heading the headings together
 * @param usual how near ordinary news comes to it as a whole
 * @param usualNearest how near ordinary news comes to the nearest of its sentences
 * @param usualHeading how near ordinary news comes to its headings
 */
record ThemeMeaning(
        List<String> texts,
        List<Embedding> sentences,
        Embedding whole,
        Embedding heading,
        Usual usual,
        Usual usualNearest,
        Usual usualHeading) {

    /**
     * Cosines of ordinary news.
     *
     * @param spread how much they vary, above 0
     */
    record Usual(double mean, double spread) {

        /** Of the bundled articles. */
        static Usual of(ToDoubleFunction<Embedding> cosine) {
            List<Embedding> ordinary = BackgroundEmbeddings.bundled();
            double mean = 0;
            double square = 0;
            for (Embedding article : ordinary) {
                double value = cosine.applyAsDouble(article);
                mean += value / ordinary.size();
                square += value * value / ordinary.size();
            }
            return new Usual(mean, Math.max(LEAST_SPREAD, StrictMath.sqrt(Math.max(0, square - mean * mean))));
        }

        double unusual(double cosine) {
            return (cosine - mean) / spread;
        }
    }

    private static final double LEAST_SPREAD = 0.01;

    static ThemeMeaning of(Theme theme, SentenceEncoder encoder) {
        List<String> texts = texts(theme);
        List<Embedding> sentences = texts.stream().map(encoder::encode).toList();
        Embedding whole = Embedding.mean(sentences);
        List<String> headings = theme.headings().isEmpty() ? List.of(theme.title()) : theme.headings();
        Embedding heading =
                Embedding.mean(headings.stream().map(encoder::encode).toList());
        return new ThemeMeaning(
                texts,
                sentences,
                whole,
                heading,
                Usual.of(whole::cosine),
                Usual.of(article -> nearestOf(sentences, article)),
                Usual.of(heading::cosine));
    }

    private static List<String> texts(Theme theme) {
        Set<String> texts = new LinkedHashSet<>();
        theme.terms().stream()
                .filter(term -> !term.from().sentence().isEmpty())
                .filter(term -> !term.from().section().equals(TermOrigin.LEARNED)) // that sentence is a note on marks
                .forEach(term ->
                        texts.add(term.from().section() + ": " + term.from().sentence()));
        if (texts.isEmpty()) {
            texts.add(theme.title());
        }
        return new ArrayList<>(texts);
    }

    /** How much nearer to the whole theme than ordinary news is, in deviations. */
    double unusual(double cosine) {
        return usual.unusual(cosine);
    }

    /** The same of the theme's nearest sentence. */
    double unusuallyNear(double cosine) {
        return usualNearest.unusual(cosine);
    }

    /** The same of its headings. */
    double unusualHeading(double cosine) {
        return usualHeading.unusual(cosine);
    }

    private static double nearestOf(List<Embedding> sentences, Embedding article) {
        return sentences.stream()
                .mapToDouble(sentence -> sentence.cosine(article))
                .max()
                .orElseThrow();
    }

    /** The place among the texts of the one nearest to a sentence. */
    int nearest(Embedding sentence) {
        int nearest = 0;
        double most = sentences.getFirst().cosine(sentence);
        for (int place = 1; place < sentences.size(); place++) {
            double cosine = sentences.get(place).cosine(sentence);
            nearest = cosine > most ? place : nearest;
            most = Math.max(cosine, most);
        }
        return nearest;
    }
}

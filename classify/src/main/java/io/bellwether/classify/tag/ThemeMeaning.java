package io.bellwether.classify.tag;

import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.BackgroundEmbeddings;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.embedding.SentenceEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A theme as vectors: the briefing sentences its terms come from, and its headings.
 *
 * @param texts the briefing sentences, as far as the profile quotes them
 * @param sentences their vectors, each with its heading
 * @param whole all of them together
 * @param heading the headings together
 * @param usual how near ordinary news comes to it
 * @param spread how much that varies, above 0
 */
record ThemeMeaning(
        List<String> texts,
        List<Embedding> sentences,
        Embedding whole,
        Embedding heading,
        double usual,
        double spread) {

    private static final double LEAST_SPREAD = 0.01;

    static ThemeMeaning of(Theme theme, SentenceEncoder encoder) {
        List<String> texts = texts(theme);
        List<Embedding> sentences = texts.stream().map(encoder::encode).toList();
        Embedding whole = Embedding.mean(sentences);
        List<String> headings = theme.headings().isEmpty() ? List.of(theme.title()) : theme.headings();
        Embedding heading =
                Embedding.mean(headings.stream().map(encoder::encode).toList());
        double mean = 0;
        double square = 0;
        List<Embedding> ordinary = BackgroundEmbeddings.bundled();
        for (Embedding article : ordinary) {
            double cosine = whole.cosine(article);
            mean += cosine / ordinary.size();
            square += cosine * cosine / ordinary.size();
        }
        double spread = Math.max(LEAST_SPREAD, StrictMath.sqrt(Math.max(0, square - mean * mean)));
        return new ThemeMeaning(texts, sentences, whole, heading, mean, spread);
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

    /** The place among the texts of the one nearest to a sentence. */
    int nearest(Embedding sentence) {
        int nearest = 0;
        for (int place = 1; place < sentences.size(); place++) {
            if (sentences.get(place).cosine(sentence) > sentences.get(nearest).cosine(sentence)) {
                nearest = place;
            }
        }
        return nearest;
    }
}

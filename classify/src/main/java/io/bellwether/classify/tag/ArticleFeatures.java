package io.bellwether.classify.tag;

import io.bellwether.classify.embedding.Embedding;
import java.util.List;
import java.util.Optional;

/**
 * What is computed of an article once, to be weighed often.
 *
 * @param themes features as {@link Tagger#features} gives them, a theme each
 * @param unusual its meaning, seen from the middle of ordinary news; empty where it has no sentence
 */
public record ArticleFeatures(List<double[]> themes, Optional<Embedding> unusual) {

    /** Copies the list. */
    public ArticleFeatures {
        themes = List.copyOf(themes);
    }
}

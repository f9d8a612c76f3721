package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;
import java.util.List;

/** Whether an article holds the words that a theme requires nearby. */
public sealed interface GateFinding {

    /** The theme requires none. */
    record StandsAlone() implements GateFinding {}

    /** The article holds none of them. */
    record Shut() implements GateFinding {}

    /**
     * The article holds some.
     *
     * @param words those found, as written, each once
     * @param nearest the one nearest to the theme's strongest place, or the first where nothing speaks for the theme
     */
    record Open(List<String> words, Nearest nearest) implements GateFinding {

        /** Copies the list. */
        public Open {
            words = List.copyOf(words);
        }
    }

    /**
     * A gate word in its place.
     *
     * @param start first UTF-16 unit in the field
     * @param end unit after the last
     * @param sentencesAway from the theme's strongest place
     */
    record Nearest(ArticleField field, int start, int end, int sentencesAway) {}
}

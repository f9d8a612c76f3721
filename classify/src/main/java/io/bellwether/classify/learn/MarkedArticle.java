package io.bellwether.classify.learn;

import io.bellwether.article.item.Article;
import java.util.Map;

/**
 * An article with what people said of it.
 *
 * @param grades by theme of the profile, as in {@link Labels}; 0 where it does not apply; absent where nobody said
 */
public record MarkedArticle(Article article, Map<String, Double> grades) {

    private static final double MENTION = 1;
    private static final double MAIN = 1.5;

    /** Copies the map. */
    public MarkedArticle {
        grades = Map.copyOf(grades);
    }

    /** Whether people decided on this theme: a grade between 0 and 1 is one labeller's only. */
    boolean decided(String theme) {
        Double grade = grades.get(theme);
        return grade != null && (grade <= 0 || grade >= MENTION);
    }

    /** Whether the theme's analyst wants the article. */
    boolean wanted(String theme) {
        return grades.getOrDefault(theme, 0.0) >= MENTION;
    }

    /** Whether the theme is a main subject of it. */
    boolean main(String theme) {
        return grades.getOrDefault(theme, 0.0) >= MAIN;
    }

    /** Whether any theme applies. */
    boolean onSubject() {
        return grades.values().stream().anyMatch(grade -> grade >= MENTION);
    }
}

package io.bellwether.bench.measure;

import io.bellwether.classify.learn.ThemeMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What people and the tagger said of one article, both in the themes of the labels.
 *
 * @param grades by theme; absent where the theme does not apply
 * @param tags themes the tagger put on it
 * @param alerts those of them that crossed their alert threshold
 * @param scores 0 to 1, the best of the profile themes that stand for a theme; absent where none does
 */
public record Judgement(
        String id, Map<String, Double> grades, Set<String> tags, Set<String> alerts, Map<String, Double> scores) {

    /** Copies the collections. */
    public Judgement {
        grades = Map.copyOf(grades);
        tags = Set.copyOf(tags);
        alerts = Set.copyOf(alerts);
        scores = Map.copyOf(scores);
    }

    /** The judgement of an article. */
    public static Judgement of(String id, Map<String, Double> grades, Said said, ThemeMapping mapping) {
        Map<String, Double> scores = new HashMap<>();
        said.scores()
                .forEach((profileTheme, score) ->
                        mapping.of(profileTheme).forEach(theme -> scores.merge(theme, score, Math::max)));
        return new Judgement(id, grades, mapping.of(said.tags()), mapping.of(said.alerts()), scores);
    }

    /** The grade of a theme, 0 where it does not apply. */
    public double grade(String theme) {
        return grades.getOrDefault(theme, 0.0);
    }

    /** The score of a theme, 0 where the profile has none. */
    public double score(String theme) {
        return scores.getOrDefault(theme, 0.0);
    }

    /** Whether no theme applies, not even for one labeller. */
    public boolean clean() {
        return grades.isEmpty();
    }
}

package io.bellwether.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which theme was said where which was meant. A false tag counts once for each theme that its article does carry, so that rows show a
 * theme's neighbours; a right tag counts in the diagonal alone.
 *
 * @param counts by theme said, then by theme meant; {@link #NOTHING} for an article that carries none
 */
public record Confusion(Map<String, Map<String, Integer>> counts) {

    /** Column of false tags on articles without any theme. */
    public static final String NOTHING = "";

    /** Copies the outer map. */
    public Confusion {
        counts = Map.copyOf(counts);
    }

    /** The confusion of these articles' tags. Tags that one labeller alone would give are left out. */
    public static Confusion of(List<Judgement> articles) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Judgement article : articles) {
            for (String said : article.tags()) {
                Map<String, Integer> row = counts.computeIfAbsent(said, _ -> new TreeMap<>());
                meant(said, article).forEach(theme -> row.merge(theme, 1, Integer::sum));
            }
        }
        return new Confusion(counts);
    }

    /** How often the first was said where the second was meant. */
    public int count(String said, String meant) {
        return counts.getOrDefault(said, Map.of()).getOrDefault(meant, 0);
    }

    private static Set<String> meant(String said, Judgement article) {
        double grade = article.grade(said);
        if (Reading.TAG.undecided(grade)) {
            return Set.of();
        }
        if (Reading.TAG.wants(grade)) {
            return Set.of(said);
        }
        Set<String> others = article.grades().keySet().stream()
                .filter(theme -> Reading.TAG.wants(article.grade(theme)))
                .collect(Collectors.toSet());
        return others.isEmpty() ? Set.of(NOTHING) : others;
    }
}

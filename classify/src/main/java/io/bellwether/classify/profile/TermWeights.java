package io.bellwether.classify.profile;

import io.bellwether.article.profile.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the terms of all themes: by how much they are said of a theme (headings three times), how few themes share them, and how rare
 * they are in ordinary news. Words of the gate are no terms: they tell themes apart badly.
 */
final class TermWeights {

    /** A heading word counts as three of the text (measured, see the design's notes on tagging). */
    private static final double HEADING = 3;

    /** Half of the greatest weight is reached at this count; repeats of an argument add little. */
    private static final double HALF = 2;

    /** A phrase is rarer than its rarest word: by this share of the other words' rarity. */
    private static final double PHRASE = 0.5;

    /** How gently a term loses weight with each further theme that has it; 1 as in tf-idf, which is too harsh for some twenty themes. */
    private static final double SHARED = 0.3;

    private static final double RAREST = 12;
    private static final int MOST_TERMS = 60;

    /** Terms below this only make the profile long. */
    private static final double LEAST = 0.3;

    private final Background background;
    private final List<List<Occurrence>> themes;
    private final Map<String, Integer> themesWith = new HashMap<>();

    /** @param themes the occurrences of each theme */
    TermWeights(Background background, List<List<Occurrence>> themes) {
        this.background = background;
        this.themes = themes;
        for (List<Occurrence> theme : themes) {
            HashSet<String> keys = new HashSet<>();
            theme.forEach(occurrence -> keys.add(occurrence.key()));
            keys.forEach(key -> themesWith.merge(key, 1, Integer::sum));
        }
    }

    /** Share of the themes that have a term. */
    double share(String key) {
        return (double) themesWith.getOrDefault(key, 0) / themes.size();
    }

    /**
     * The terms of a theme, heaviest first, equal ones in alphabetical order.
     *
     * @param gate keys of words that only open the theme
     */
    List<Term> terms(int theme, Set<String> gate) {
        Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
        for (Occurrence occurrence : themes.get(theme)) {
            if (gate.contains(occurrence.key())) {
                continue;
            }
            byKey.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
        }
        return byKey.values().stream()
                .map(this::term)
                .filter(term -> term.weight() >= LEAST)
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::text))
                .limit(MOST_TERMS)
                .toList();
    }

    private Term term(List<Occurrence> occurrences) {
        double count = occurrences.stream()
                .mapToDouble(occurrence -> occurrence.heading() ? HEADING : 1)
                .sum();
        Occurrence shown = occurrences.stream()
                .filter(occurrence -> !occurrence.heading())
                .findFirst()
                .orElse(occurrences.getFirst());
        double weight = count / (count + HALF) * rarity(shown.key()) * distinctness(shown.key());
        return new Term(shown.text(), Math.round(weight * 100) / 100.0, shown.from());
    }

    /** 1 for a term of one theme only, towards 0 for one of all themes. */
    private double distinctness(String key) {
        if (themes.size() == 1) {
            return 1;
        }
        double all = themes.size();
        double single = StrictMath.log(all / themesWith.getOrDefault(key, 1)) / StrictMath.log(all);
        return StrictMath.pow(single, SHARED);
    }

    private double rarity(String key) {
        double sum = 0;
        double most = 0;
        for (String form : List.of(key.split(" ", -1))) {
            double rarity = background.rarity(form) * (ArgumentWords.contains(form) ? 0.5 : 1);
            sum += rarity;
            most = Math.max(most, rarity);
        }
        return Math.min(RAREST, most + PHRASE * (sum - most));
    }
}

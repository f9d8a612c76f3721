package io.bellwether.classify.profile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The words of the whole domain: names and acronyms that many themes share and ordinary news does not. They tell themes apart badly,
 * but an article without any of them is about something else, so they become every theme's gate. Rarity is that of the bundled background
 * also where another one was given: in articles collected on the subject its names are common. A briefing of which no name stands in half
 * of the themes has none, and its themes stand alone.
 */
final class GateWords {

    /** Share of the themes from which a name belongs to the domain. */
    private static final double LEAST_THEMES = 0.25;

    /** Share of the themes that the commonest name must have: a name of fewer is one of several subjects, and would shut out the others. */
    private static final double LEAST_DOMAIN = 0.5;

    /** Fewer themes that share a name share it by chance. */
    private static final int FEWEST_THEMES = 3;

    /** Share of ordinary news above which a name opens the gate to everything. */
    private static final double MOST_NEWS = 0.12;

    private static final int MOST_WORDS = 12;

    private GateWords() {}

    /** The gate as texts by key, words of most themes first. */
    static SequencedMap<String, String> of(List<List<Occurrence>> themes, TermWeights weights, Background background) {
        double least = Math.max(LEAST_THEMES, (double) FEWEST_THEMES / themes.size());
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Integer> names = new LinkedHashMap<>();
        themes.stream()
                .flatMap(List::stream)
                .filter(occurrence -> !occurrence.phrase())
                .forEach(occurrence -> {
                    texts.putIfAbsent(occurrence.key(), occurrence.text());
                    names.merge(occurrence.key(), occurrence.name() ? 1 : -1, Integer::sum);
                });
        List<String> shared = names.keySet().stream()
                .filter(key -> names.getOrDefault(key, 0) > 0)
                .filter(key -> weights.share(key) >= least && background.share(key) <= MOST_NEWS)
                .sorted(Comparator.<String>comparingDouble(weights::share)
                        .reversed()
                        .thenComparing(key -> key))
                .limit(MOST_WORDS)
                .toList();
        boolean domain = !shared.isEmpty() && weights.share(shared.getFirst()) >= LEAST_DOMAIN;
        return (domain ? shared : List.<String>of())
                .stream()
                        .collect(Collectors.toMap(
                                key -> key,
                                key -> texts.getOrDefault(key, key),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}

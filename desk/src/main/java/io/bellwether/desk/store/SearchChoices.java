package io.bellwether.desk.store;

import java.util.List;

/**
 * What there is to narrow a search by.
 *
 * @param sources publishers of the latest articles, the most frequent first
 * @param languages ISO 639-1 codes, the most frequent first
 */
public record SearchChoices(List<String> sources, List<String> languages) {

    /** Copies the lists. */
    public SearchChoices {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
    }
}

package io.bellwether.classify.profile;

import java.util.List;

/**
 * What an analyst says about which headings of a briefing are one theme; it goes before what {@link ThemeMerge} finds by itself.
 *
 * @param together headings, as written in the briefing, that become one theme; two or more in each list
 * @param apart headings of which no two become one theme; two or more in each list
 */
public record Merges(List<List<String>> together, List<List<String>> apart) {

    /** The analyst says nothing. */
    public static final Merges NONE = new Merges(List.of(), List.of());

    /** Copies the lists. */
    public Merges {
        together = together.stream().map(List::copyOf).toList();
        apart = apart.stream().map(List::copyOf).toList();
    }
}

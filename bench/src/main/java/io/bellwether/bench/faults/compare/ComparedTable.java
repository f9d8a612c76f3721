package io.bellwether.bench.faults.compare;

import java.util.List;

/**
 * A table whose rows follow from the log of articles and the profile alone, so that two runs over one log hold the same.
 *
 * @param key SQL for the text that names a row
 * @param without columns that say when a machine worked and not what it found, which no two runs share
 */
public record ComparedTable(String name, String key, List<String> without) {

    /**
     * Every table of articles and what is found in them. Times in them come from records, which carry the time of reading, and not from
     * a clock, so none but when an update was stored, and as which one an article or an update was, is left out. Profiles, feeds, offsets and
     * rejects tell of a run, and trends of what hours were over when they were counted.
     */
    public static final List<ComparedTable> ALL = List.of(
            new ComparedTable("articles", "id", List.of("ordinal")),
            new ComparedTable("analyses", "article", List.of()),
            new ComparedTable("tags", "concat_ws(' ', article, theme)", List.of()),
            new ComparedTable("alerts", "concat_ws(' ', story, theme)", List.of()),
            new ComparedTable("alert_articles", "concat_ws(' ', story, theme, position)", List.of()),
            new ComparedTable(
                    "alert_updates", "concat_ws(' ', story, theme, position)", List.of("arrived", "ordinal")));

    /** Copies the list. */
    public ComparedTable {
        without = List.copyOf(without);
    }

    /** SQL for a row as JSON. */
    String row() {
        return without.stream().map(" - '%s'"::formatted).reduce("to_jsonb(compared)", String::concat);
    }
}

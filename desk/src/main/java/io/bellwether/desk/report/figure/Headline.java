package io.bellwether.desk.report.figure;

import java.util.List;

/**
 * What a tagged article says in short.
 *
 * @param story id of its story; its own where it has none
 * @param article its id
 * @param title as stored
 * @param source its publisher
 * @param within whether it is of the week, else of the weeks before
 * @param evidence matched words, as written
 */
public record Headline(
        String story, String article, String title, String source, boolean within, List<String> evidence) {

    /** Copies the list. */
    public Headline {
        evidence = List.copyOf(evidence);
    }
}

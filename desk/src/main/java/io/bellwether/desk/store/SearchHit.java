package io.bellwether.desk.store;

import io.bellwether.desk.receipt.Segment;
import java.util.List;
import java.util.Optional;

/**
 * An article that a search found.
 *
 * @param title with the words looked for marked; empty when the feed gave none
 * @param passage cuttings from its text with the words marked; empty when it has no text
 * @param url as the feed gave it; may be empty
 * @param language ISO 639-1 code; empty before the analysis
 * @param story empty before it joined one
 * @param themes best score first
 */
public record SearchHit(
        SearchCursor place,
        List<Segment> title,
        List<Segment> passage,
        String source,
        String url,
        Optional<String> language,
        Optional<String> story,
        List<ThemeScore> themes) {

    /** Copies the lists. */
    public SearchHit {
        title = List.copyOf(title);
        passage = List.copyOf(passage);
        themes = List.copyOf(themes);
    }
}

package io.bellwether.ingest.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an item, but makes no difference to its article.
 *
 * @param guid as the feed gives it; null when absent
 * @param enclosures in the feed's order
 */
public record ItemDetails(@Nullable String guid, List<Enclosure> enclosures) {

    /** Copies the list. */
    public ItemDetails {
        enclosures = List.copyOf(enclosures);
    }
}

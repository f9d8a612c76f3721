package io.bellwether.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the document that a feed was read from.
 *
 * @param format with its version as the document says, such as "RSS 2.0"
 * @param charset name of the encoding it was read in
 * @param description plain text of the feed's description or subtitle; null when absent
 * @param brokenOff whether it ends too early, so that items may be missing
 * @param hubs what the document says of hubs that push it
 * @param warnings what was wrong with it, in words; empty when nothing was
 * @param items of each item in the feed's order
 */
public record DocumentFacts(
        String format,
        String charset,
        @Nullable String description,
        boolean brokenOff,
        HubLinks hubs,
        List<String> warnings,
        List<ItemDetails> items) {

    /** Copies the lists. */
    public DocumentFacts {
        warnings = List.copyOf(warnings);
        items = List.copyOf(items);
    }

    static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}

package io.bellwether.bench.newsroom;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, as it stands after so many edits.
 *
 * @param number of the item in the whole newsroom, from 0
 * @param revision edits before this text, from 0
 * @param published null when the feed gives no date
 */
public record Item(
        int number,
        int revision,
        String title,
        String summary,
        String body,
        @Nullable Instant published) {

    /** Its address, the same after every edit. */
    public String url(int feed) {
        return String.format(Locale.ROOT, "https://press-%03d.example/%06d/report", feed, number);
    }

    /** Its guid: a feed that is replayed gives others. */
    String guid(int edition) {
        return String.format(Locale.ROOT, "item-%06d", number) + (edition == 0 ? "" : "-edition-" + edition);
    }

    /** The same item under another title and summary. */
    Item edited(String otherTitle, String otherSummary) {
        return new Item(number, revision + 1, otherTitle, otherSummary, body, published);
    }
}

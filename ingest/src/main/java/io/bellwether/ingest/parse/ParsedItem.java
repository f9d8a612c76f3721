package io.bellwether.ingest.parse;

import io.bellwether.ingest.identity.ItemIdentity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed. Text is plain and clean; null means absent.
 *
 * @param identity what it is known by
 * @param url absolute http(s) address, as the feed gave it unless it was relative
 * @param summary what the feed calls description or summary
 * @param content the full text, when the feed carries one beside or instead of the summary
 * @param published as the feed says: between 1990 and 2100, not yet clamped to the time of reading
 * @param updated the same for the latest change
 */
public record ParsedItem(
        ItemIdentity identity,
        @Nullable String url,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> authors,
        List<String> categories) {

    /** Copies the lists. */
    public ParsedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** The id of its article, as far as its identity tells. */
    public String id() {
        return identity.id();
    }

    /** The same item, known by this. */
    public ParsedItem withIdentity(ItemIdentity known) {
        return new ParsedItem(known, url, title, summary, content, published, updated, authors, categories);
    }
}

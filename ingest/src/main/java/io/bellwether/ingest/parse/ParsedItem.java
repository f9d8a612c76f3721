package io.bellwether.ingest.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed. Text is plain and clean; null means absent.
 *
 * @param id by the rule of {@link io.bellwether.ingest.identity.ArticleIds}
 * @param url absolute http(s) address, as the feed gave it unless it was relative
 * @param summary what the feed calls description or summary
 * @param content the full text, when the feed carries one beside or instead of the summary
 * @param published as the feed says: between 1990 and 2100, not yet clamped to the time of reading
 * @param updated the same for the latest change
 */
public record ParsedItem(
        String id,
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
}

package io.bellwether.ingest.parse;

import io.bellwether.article.coverage.SkipTimes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says. Text is plain and clean; null means absent.
 *
 * @param link page the feed belongs to
 * @param language as given: RFC 5646 mostly
 * @param timeToLive how long the publisher asks readers to wait between polls; not checked against any range
 * @param skip when the publisher asks not to be asked
 * @param document what it was read from
 * @param items in the feed's order
 */
public record ParsedFeed(
        @Nullable String title,
        @Nullable String link,
        @Nullable String language,
        @Nullable Duration timeToLive,
        SkipTimes skip,
        DocumentFacts document,
        List<ParsedItem> items) {

    /** Copies the list. */
    public ParsedFeed {
        items = List.copyOf(items);
    }

    /** The same feed with these items. */
    public ParsedFeed withItems(List<ParsedItem> others) {
        return new ParsedFeed(title, link, language, timeToLive, skip, document, others);
    }
}

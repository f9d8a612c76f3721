package io.bellwether.app.demo;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What one feed shows at one moment.
 *
 * @param home the publisher's home page
 * @param self the feed's own address
 * @param begin when the press began: the time of a page without items
 * @param items newest first
 */
record FrontPage(DemoFeed feed, URI home, URI self, Instant begin, List<FeedItem> items) {

    static FrontPage at(Instant now, DemoFeed feed, DemoPress press, URI home) {
        List<FeedItem> items = press.shown(feed, now).stream()
                .map(article -> FeedItem.of(article, press.paragraphs(article), home, now))
                .toList();
        return new FrontPage(
                feed,
                home,
                home.resolve("/feed/" + feed.id()),
                press.fortnight().begin(),
                items);
    }

    /** When anything on it last changed. */
    Instant changed() {
        return items.stream()
                .map(FeedItem::changed)
                .max(Comparator.naturalOrder())
                .orElse(begin);
    }

    /** The page in its feed's format. */
    String text() {
        return switch (feed.format()) {
            case RSS -> RssText.of(this);
            case ATOM -> AtomText.of(this);
            case RDF -> RdfText.of(this);
            case JSON -> JsonFeedText.of(this);
        };
    }
}

package io.bellwether.app.demo;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a feed shows it at one moment.
 *
 * @param guid stable through all edits and in all feeds that carry it
 * @param link as written into the feed, possibly without a host
 * @param published null when the feed keeps the date to itself
 * @param changed of the last edit, else of the publication
 * @param paragraphs empty when the feed has no more than the summary
 */
record FeedItem(
        String id,
        String guid,
        String link,
        String title,
        String summary,
        List<String> paragraphs,
        @Nullable Instant published,
        Instant changed) {

    static FeedItem of(DemoArticle article, List<String> paragraphs, URI home, Instant now) {
        String path = "/articles/" + article.id();
        return new FeedItem(
                article.id(),
                "tag:newsroom.example,2026:" + article.id(),
                article.relativeLink() ? path : home.resolve(path).toString(),
                article.htmlEntities() ? entities(article.titleAt(now)) : article.titleAt(now),
                article.htmlEntities() ? entities(article.summary()) : article.summary(),
                paragraphs,
                article.undated() ? null : article.published(),
                article.changedBy(now));
    }

    /** The summary as HTML. */
    String summaryHtml() {
        return XmlText.fragment().element("p", summary).end();
    }

    /** The body as HTML, one element a paragraph. */
    String bodyHtml() {
        XmlText html = XmlText.fragment();
        paragraphs.forEach(paragraph -> html.element("p", paragraph));
        return html.end();
    }

    /** The text with HTML entities, as many publishers put it even where the format wants plain text. */
    private static String entities(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> encoded.append("&amp;");
                case '–' -> encoded.append("&ndash;");
                case 'é' -> encoded.append("&eacute;");
                default -> encoded.append(point < 128 ? Character.toString(point) : "&#" + point + ";");
            }
        });
        return encoded.toString();
    }
}

package io.bellwether.bench.newsroom;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A page as RSS 2.0. */
final class RssText {

    private RssText() {}

    static String of(Page page) {
        StringBuilder text = new StringBuilder(32_768)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append(
                        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>")
                .append("Press ")
                .append(page.feed())
                .append("</title><link>https://press.example/</link><description>News</description>\n");
        page.items().forEach(item -> append(text, page, item));
        return text.append("</channel></rss>\n").toString();
    }

    private static void append(StringBuilder text, Page page, Item item) {
        text.append("<item>");
        element(text, "guid isPermaLink=\"false\"", "guid", item.guid(page.edition()));
        element(text, "link", "link", item.url(page.feed()));
        element(text, "title", "title", item.title());
        element(text, "description", "description", item.summary());
        if (!item.body().isEmpty()) {
            element(text, "content:encoded", "content:encoded", item.body());
        }
        Instant published = item.published();
        if (published != null) {
            element(
                    text,
                    "pubDate",
                    "pubDate",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(published.atOffset(ZoneOffset.UTC)));
        }
        text.append("</item>\n");
    }

    private static void element(StringBuilder text, String open, String close, String content) {
        text.append('<').append(open).append('>');
        content.codePoints().filter(RssText::legal).forEach(point -> escape(text, point));
        text.append("</").append(close).append('>');
    }

    private static void escape(StringBuilder text, int point) {
        switch (point) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            default -> text.appendCodePoint(point);
        }
    }

    private static boolean legal(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }
}

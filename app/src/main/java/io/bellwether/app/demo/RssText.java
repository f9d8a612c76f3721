package io.bellwether.app.demo;

/** RSS 2.0 with {@code content:encoded} for bodies. */
final class RssText {

    private RssText() {}

    static String of(FrontPage page) {
        XmlText xml = XmlText.document()
                .open("rss", "version", "2.0", "xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                .open("channel")
                .element("title", page.feed().title())
                .element("link", page.home().toString())
                .element("description", "Invented news for the demo of Bellwether")
                .element("language", page.feed().language())
                .element("lastBuildDate", HttpDate.format(page.changed()));
        page.items().forEach(item -> write(item, xml));
        return xml.close().close().end();
    }

    private static void write(FeedItem item, XmlText xml) {
        xml.open("item")
                .element("title", item.title())
                .element("link", item.link())
                .element("guid", item.guid(), "isPermaLink", "false");
        if (item.published() != null) {
            xml.element("pubDate", HttpDate.format(item.published()));
        }
        xml.element("description", item.summary());
        if (!item.paragraphs().isEmpty()) {
            xml.element("content:encoded", item.bodyHtml());
        }
        xml.close();
    }
}

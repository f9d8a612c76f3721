package io.bellwether.app.demo;

/** Atom 1.0 (RFC 4287) with HTML summaries and contents. */
final class AtomText {

    private AtomText() {}

    static String of(FrontPage page) {
        XmlText xml = XmlText.document()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        page.feed().language())
                .element("title", page.feed().title())
                .element("id", page.self().toString())
                .element("link", "", "rel", "self", "href", page.self().toString())
                .element("link", "", "href", page.home().toString())
                .element("updated", page.changed().toString())
                .open("author")
                .element("name", page.feed().source())
                .close();
        page.items().forEach(item -> write(item, xml));
        return xml.close().end();
    }

    private static void write(FeedItem item, XmlText xml) {
        xml.open("entry")
                .element("title", item.title())
                .element("id", item.guid())
                .element("link", "", "href", item.link());
        if (item.published() != null) {
            xml.element("published", item.published().toString());
        }
        xml.element("updated", item.changed().toString()).element("summary", item.summaryHtml(), "type", "html");
        if (!item.paragraphs().isEmpty()) {
            xml.element("content", item.bodyHtml(), "type", "html");
        }
        xml.close();
    }
}

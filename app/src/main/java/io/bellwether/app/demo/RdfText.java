package io.bellwether.app.demo;

/** RSS 1.0: items are known by their address alone, dates and bodies come from its Dublin Core and content modules. */
final class RdfText {

    private RdfText() {}

    static String of(FrontPage page) {
        XmlText xml = XmlText.document()
                .open(
                        "rdf:RDF",
                        "xmlns:rdf",
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                        "xmlns",
                        "http://purl.org/rss/1.0/",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/");
        channel(page, xml);
        page.items().forEach(item -> write(item, xml));
        return xml.close().end();
    }

    private static void channel(FrontPage page, XmlText xml) {
        xml.open("channel", "rdf:about", page.self().toString())
                .element("title", page.feed().title())
                .element("link", page.home().toString())
                .element("description", "Invented news for the demo of Bellwether")
                .element("dc:language", page.feed().language())
                .open("items")
                .open("rdf:Seq");
        page.items().forEach(item -> xml.element("rdf:li", "", "rdf:resource", item.link()));
        xml.close().close().close();
    }

    private static void write(FeedItem item, XmlText xml) {
        xml.open("item", "rdf:about", item.link())
                .element("title", item.title())
                .element("link", item.link())
                .element("description", item.summary());
        if (item.published() != null) {
            xml.element("dc:date", item.published().toString());
        }
        if (!item.paragraphs().isEmpty()) {
            xml.element("content:encoded", item.bodyHtml());
        }
        xml.close();
    }
}

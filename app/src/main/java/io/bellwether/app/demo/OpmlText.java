package io.bellwether.app.demo;

import java.net.URI;
import java.util.List;

/** The list of the demo's feeds, OPML 2.0. */
final class OpmlText {

    private OpmlText() {}

    static String of(List<DemoFeed> feeds, URI home) {
        XmlText xml = XmlText.document()
                .open("opml", "version", "2.0")
                .open("head")
                .element("title", "The newsroom of the demo")
                .close()
                .open("body");
        for (DemoFeed feed : feeds) {
            String address = home.resolve("/feed/" + feed.id()).toString();
            xml.element("outline", "", "type", "rss", "text", feed.source(), "title", feed.title(), "xmlUrl", address);
        }
        return xml.close().close().end();
    }
}

package io.bellwether.desk.page;

import io.bellwether.desk.store.StoredFeed;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes feeds as a list that other readers take (OPML 2.0). Pure. */
public final class FeedsOpml {

    private FeedsOpml() {}

    /** The list in UTF-8. */
    public static byte[] write(List<StoredFeed> feeds) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (XmlText xml = XmlText.to(output)) {
            xml.open("opml", "version", "2.0");
            xml.open("head");
            xml.text("title", "Feeds of Bellwether");
            xml.end();
            xml.open("body");
            for (StoredFeed feed : feeds) {
                String title = feed.title().isBlank() ? feed.url() : feed.title();
                xml.empty("outline", "type", "rss", "text", title, "title", title, "xmlUrl", feed.url());
            }
            xml.end();
            xml.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("an array takes what is written to it", impossible);
        }
        return output.toByteArray();
    }
}

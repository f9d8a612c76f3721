package io.bellwether.desk.page;

import io.bellwether.desk.store.StoredFeed;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Writes feeds as a list that other readers take (OPML 2.0), in their folders. Pure. */
public final class FeedsOpml {

    private FeedsOpml() {}

    /** The list in UTF-8. */
    public static byte[] write(List<StoredFeed> feeds) {
        Folder root = new Folder();
        feeds.forEach(root::add);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (XmlText xml = XmlText.to(output)) {
            xml.open("opml", "version", "2.0");
            xml.open("head");
            xml.text("title", "Feeds of Bellwether");
            xml.end();
            xml.open("body");
            root.write(xml);
            xml.end();
            xml.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("an array takes what is written to it", impossible);
        }
        return output.toByteArray();
    }

    /** A folder with what lies in it, folders first. */
    private static final class Folder {

        private final Map<String, Folder> folders = new TreeMap<>();
        private final List<StoredFeed> feeds = new ArrayList<>();

        void add(StoredFeed feed) {
            Folder place = this;
            for (String name : feed.folder()) {
                place = place.folders.computeIfAbsent(name, fresh -> new Folder());
            }
            place.feeds.add(feed);
        }

        void write(XmlText xml) throws XMLStreamException {
            for (Map.Entry<String, Folder> inner : folders.entrySet()) {
                xml.open("outline", "text", inner.getKey(), "title", inner.getKey());
                inner.getValue().write(xml);
                xml.end();
            }
            for (StoredFeed feed : feeds) {
                String title = feed.title().isBlank() ? feed.url() : feed.title();
                xml.empty("outline", "type", "rss", "text", title, "title", title, "xmlUrl", feed.url());
            }
        }
    }
}

package io.bellwether.ingest.opml;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.text.CleanText;
import io.bellwether.ingest.xml.SafeXml;
import io.bellwether.ingest.xml.UnreadableXmlException;
import io.bellwether.ingest.xml.XmlCleaning;
import io.bellwether.ingest.xml.XmlDecoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** Reads lists of feeds in OPML (opml.org/spec2), outlines nested as they like. Of feeds with one address the first counts. */
public final class Opml {

    /** Larger lists are a mistake, in bytes. */
    private static final int LIMIT = 32 * 1024 * 1024;

    private static final int TITLE = 200;

    private Opml() {}

    /**
     * The feeds of a file.
     *
     * @throws StageException when there is no such file, it is no OPML or lists no feed
     */
    public static List<FeedSource> read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.toString());
        } catch (NoSuchFileException absent) {
            throw new StageException(
                    "feed list %s does not exist: name an OPML file with --feeds".formatted(file), absent);
        } catch (IOException unreadable) {
            throw new StageException(
                    "feed list %s cannot be read (%s): name an OPML file with --feeds"
                            .formatted(file, unreadable.getMessage()),
                    unreadable);
        }
    }

    /**
     * The feeds of a list that was read elsewhere.
     *
     * @param place file or address, for messages
     * @throws IOException as the stream does
     * @throws StageException when it is no OPML or lists no feed
     */
    public static List<FeedSource> read(InputStream content, String place) throws IOException {
        byte[] bytes = content.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new StageException("feed list %s is larger than %d MB: is it OPML?".formatted(place, LIMIT >> 20));
        }
        List<FeedSource> feeds = List.copyOf(feeds(root(bytes, place)).values());
        if (feeds.isEmpty()) {
            throw new StageException(
                    "feed list %s names no feed: give at least one <outline> an xmlUrl with an http(s) address"
                            .formatted(place));
        }
        return feeds;
    }

    private static Element root(byte[] bytes, String place) {
        String reason;
        try {
            String clean = XmlCleaning.clean(XmlDecoding.decode(bytes, null));
            Element root = clean.isEmpty() ? null : SafeXml.read(clean).getRootElement();
            if (root != null && root.getName().equalsIgnoreCase("opml")) {
                return root;
            }
            reason = root == null ? "no XML" : "its root element is " + root.getName();
        } catch (UnreadableXmlException broken) {
            reason = broken.getMessage();
        }
        throw new StageException(
                "feed list %s is no OPML (%s): export one from a feed reader, or see briefings/feeds.opml"
                        .formatted(place, reason));
    }

    private static Map<String, FeedSource> feeds(Element root) {
        Map<String, FeedSource> feeds = new LinkedHashMap<>();
        for (Element outline : root.getDescendants(Filters.element())) {
            String url = attribute(outline, "xmlUrl");
            if (url.toLowerCase(Locale.ROOT).matches("https?://[^/?#\\s].*")) {
                String title = attribute(outline, "title");
                feeds.putIfAbsent(url, FeedSource.of(url, title.isEmpty() ? attribute(outline, "text") : title));
            }
        }
        return feeds;
    }

    /** An attribute whatever its case, as lists write xmlUrl, xmlurl and xmlURL; empty when absent. */
    private static String attribute(Element outline, String name) {
        for (Attribute attribute : outline.getAttributes()) {
            if (attribute.getName().equalsIgnoreCase(name)) {
                String line = attribute.getValue().strip().replaceAll("\\s+", " ");
                return CleanText.clean(line, name.equals("xmlUrl") ? line.length() : TITLE);
            }
        }
        return "";
    }
}

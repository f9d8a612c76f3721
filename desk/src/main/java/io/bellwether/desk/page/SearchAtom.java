package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Segment;
import io.bellwether.desk.store.SearchHit;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes what a search finds as an Atom feed (RFC 4287). Pure. */
public final class SearchAtom {

    private SearchAtom() {}

    /**
     * The feed in UTF-8.
     *
     * @param search in words
     * @param hits the newest first
     * @param self where the feed was asked for; its entries lead to pages of that server
     */
    public static byte[] write(String search, List<SearchHit> hits, URI self) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (XmlText xml = XmlText.to(output)) {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
            xml.text("id", id("search " + self.getRawQuery()));
            xml.text("title", "Bellwether: " + search);
            xml.text(
                    "updated",
                    hits.stream()
                            .map(hit -> hit.place().time())
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.empty("link", "rel", "self", "href", self.toString());
            link(xml, self.resolve(Room.SEARCH.path() + "?" + self.getRawQuery()));
            xml.open("author");
            xml.text("name", "Bellwether");
            xml.end();
            for (SearchHit hit : hits) {
                entry(xml, hit, self);
            }
            xml.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("an array takes what is written to it", impossible);
        }
        return output.toByteArray();
    }

    private static void entry(XmlText xml, SearchHit hit, URI self) throws XMLStreamException {
        xml.open("entry");
        xml.text("id", id("article " + hit.place().id()));
        xml.text("title", Wording.title(text(hit.title())));
        xml.text("updated", hit.place().time().toString());
        link(xml, self.resolve(DeskPath.article(hit.place().id())));
        xml.open("author");
        xml.text("name", Wording.source(hit.source()));
        xml.end();
        xml.text("summary", text(hit.passage()));
        xml.end();
    }

    private static void link(XmlText xml, URI page) throws XMLStreamException {
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page.toString());
    }

    private static String text(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    /** A name for ever, whatever server the feed comes from. */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("bellwether " + name).getBytes(StandardCharsets.UTF_8));
    }
}

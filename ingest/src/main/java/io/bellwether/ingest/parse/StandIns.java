package io.bellwether.ingest.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Elements of other vocabularies (Dublin Core, Media RSS, iTunes, XHTML) in the place of a feed's own where those are missing: ROME reads
 * the feed's own only.
 */
final class StandIns {

    private static final Namespace CONTENT =
            Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");

    /** By prefix as usually written, since namespaces come in many spellings; the first that is there stands in. */
    private static final Map<String, List<String>> OF_RSS = Map.of(
            "title", List.of("dc:title", "media:title", "itunes:title", "atom:title"),
            "description",
                    List.of(
                            "dc:description",
                            "summary",
                            "atom:summary",
                            "itunes:summary",
                            "itunes:subtitle",
                            "media:description",
                            "abstract"));

    private static final List<String> FULL_TEXTS =
            List.of("content:encoded", "xhtml:body", "body", "fullitem", "atom:content", "content");

    private static final Map<String, List<String>> OF_ATOM = Map.of(
            "title", List.of("dc:title", "media:title", "itunes:title"),
            "summary",
                    List.of("dc:description", "description", "itunes:summary", "itunes:subtitle", "media:description"));

    private StandIns() {}

    /** Fills in for an RSS channel or item. */
    static void ofRss(Element owner, Namespace own) {
        second(owner, own);
        OF_RSS.forEach((name, others) -> fill(owner, name, own, others));
        Element full = first(owner, FULL_TEXTS);
        if (full != null && owner.getChild("encoded", CONTENT) == null) {
            full.setName("encoded").setNamespace(CONTENT);
        }
    }

    /** Of a description and a summary the later one is the text, so that neither is lost. */
    private static void second(Element owner, Namespace own) {
        Element description = owner.getChild("description", own);
        Element summary = owner.getChild("summary", own);
        if (description != null && summary != null && first(owner, FULL_TEXTS) == null) {
            boolean summaryFirst = owner.indexOf(summary) < owner.indexOf(description);
            (summaryFirst ? description : summary).setName("encoded").setNamespace(CONTENT);
            (summaryFirst ? summary : description).setName("description");
        }
    }

    /** Fills in for an Atom entry. */
    static void ofAtom(Element owner, Namespace own) {
        OF_ATOM.forEach((name, others) -> fill(owner, name, own, others));
    }

    /** Atom 0.3 and 1.0 have different names for a feed's subtitle. */
    static void ofAtomFeed(Element feed, Namespace own) {
        boolean old = own.getURI().equals(FeedShape.ATOM_03.getURI());
        Element other = feed.getChild(old ? "subtitle" : "tagline", own);
        if (other != null && feed.getChild(old ? "tagline" : "subtitle", own) == null) {
            other.setName(old ? "tagline" : "subtitle");
        }
    }

    private static void fill(Element owner, String name, Namespace own, List<String> others) {
        if (owner.getChild(name, own) != null) {
            return;
        }
        Element other = first(owner, others);
        if (other != null) {
            other.setName(name).setNamespace(own);
        }
    }

    private static @Nullable Element first(Element owner, List<String> names) {
        for (String name : names) {
            for (Element child : owner.getChildren()) {
                if (known(child).equals(name) && !child.getValue().isBlank()) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The name with the prefix that its namespace usually has; without one in no namespace or an unknown one. */
    private static String known(Element element) {
        String name = element.getName().toLowerCase(Locale.ROOT);
        String namespace = element.getNamespaceURI().toLowerCase(Locale.ROOT);
        if (namespace.contains("purl.org/dc/")) {
            return "dc:" + name;
        }
        if (namespace.contains("search.yahoo.com/mrss") || namespace.contains("tools.search.yahoo.com")) {
            return "media:" + name;
        }
        if (namespace.contains("itunes")) {
            return "itunes:" + name;
        }
        if (namespace.contains("1999/xhtml")) {
            return "xhtml:" + name;
        }
        if (namespace.contains("modules/content")) {
            return "content:" + name;
        }
        return namespace.equals(FeedShape.ATOM_1.getURI().toLowerCase(Locale.ROOT)) ? "atom:" + name : name;
    }
}

package io.bellwether.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;

/**
 * The three shapes ROME is given. What differs from them only in a version number or a namespace, as old and careless feeds do, is
 * brought into shape; every RSS 0.9x is a part of RSS 2.0.
 */
enum FeedShape {
    /** {@code <rss>} without namespace, items in the channel. */
    RSS,
    /** RSS 1.0, items beside the channel. */
    RDF,
    /** Atom 1.0 or 0.3. */
    ATOM;

    static final Namespace RDF_NAMESPACE = Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    static final Namespace RSS_1 = Namespace.getNamespace("http://purl.org/rss/1.0/");
    static final Namespace ATOM_1 = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace ATOM_03 = Namespace.getNamespace("http://purl.org/atom/ns#");

    /** Elements of RSS by which a document in capitals is brought to the usual spelling. */
    private static final Set<String> RSS_NAMES =
            Set.of("channel", "item", "title", "link", "description", "guid", "author", "category", "language");

    /**
     * Brings the document into the shape nearest to it.
     *
     * @throws UnreadableFeedException when it is no feed
     */
    static FeedShape impose(Document document) {
        Element root = document.getRootElement();
        FeedShape shape = switch (root.getName().toLowerCase(Locale.ROOT)) {
            case "rss" -> rss(root);
            case "rdf" -> rdf(root);
            case "feed" -> atom(root);
            case "html" -> throw new UnreadableFeedException("an HTML page, not a feed");
            default -> throw new UnreadableFeedException("XML, but no feed: its root element is " + root.getName());
        };
        shape.unify(document);
        return shape;
    }

    /** The format with its version as the document says, before it is brought into shape. */
    static String format(Document document) {
        Element root = document.getRootElement();
        String version = root.getAttributeValue("version");
        return switch (root.getName().toLowerCase(Locale.ROOT)) {
            case "rss" -> "RSS" + (version == null || version.length() > 10 ? "" : " " + version.strip());
            case "rdf" -> root.getNamespacesInScope().stream().anyMatch(FeedShape::isNetscape) ? "RSS 0.90" : "RSS 1.0";
            default ->
                root.getNamespaceURI().equals(ATOM_03.getURI())
                                || (version != null && version.strip().equals("0.3"))
                        ? "Atom 0.3"
                        : "Atom 1.0";
        };
    }

    private static boolean isNetscape(Namespace namespace) {
        return namespace.getURI().contains("my.netscape.com/rdf");
    }

    private static FeedShape rss(Element root) {
        elements(root).forEach(FeedShape::spellAsUsual);
        rename(root, root.getNamespace(), Namespace.NO_NAMESPACE);
        root.setName("rss").setAttribute("version", "2.0");
        Element channel = channel(root, Namespace.NO_NAMESPACE);
        rename(channel, channel.getNamespace(), Namespace.NO_NAMESPACE);
        for (Element stray : List.copyOf(root.getChildren("item"))) {
            channel.addContent(stray.detach());
        }
        return RSS;
    }

    /** The channel; an empty one where there are only items, or nothing at all. */
    private static Element channel(Element root, Namespace usual) {
        Namespace namespace = usual;
        for (Element child : root.getChildren()) {
            if (child.getName().equals("channel")) {
                return child;
            }
            namespace = child.getName().equals("item") ? child.getNamespace() : namespace;
        }
        Element channel = new Element("channel", namespace);
        root.addContent(channel);
        return channel;
    }

    private static void spellAsUsual(Element element) {
        String name = element.getName().toLowerCase(Locale.ROOT);
        if (RSS_NAMES.contains(name) && element.getNamespacePrefix().isEmpty()) {
            element.setName(name);
        }
    }

    private static FeedShape rdf(Element root) {
        Element channel = channel(root, RSS_1);
        Namespace found = channel.getNamespace();
        rename(root, found, RSS_1);
        if (!found.getURI().equals(RSS_1.getURI())) {
            root.removeNamespaceDeclaration(found);
        }
        for (Element stray : List.copyOf(channel.getChildren("item", RSS_1))) {
            root.addContent(stray.detach());
        }
        List.copyOf(root.getAdditionalNamespaces()).stream()
                .filter(FeedShape::isNetscape)
                .forEach(root::removeNamespaceDeclaration);
        root.setName("RDF").setNamespace(RDF_NAMESPACE);
        root.addNamespaceDeclaration(Namespace.getNamespace("rss", RSS_1.getURI()));
        return RDF;
    }

    private static FeedShape atom(Element root) {
        Namespace found = root.getNamespace();
        if (!found.getURI().equals(ATOM_1.getURI()) && !found.getURI().equals(ATOM_03.getURI())) {
            rename(root, found, ATOM_1);
        }
        elements(root).stream()
                .filter(element -> element.getName().equals("link"))
                .filter(link ->
                        link.getAttribute("href") == null && !link.getText().isBlank())
                .forEach(link -> link.setAttribute("href", link.getText().strip()));
        return ATOM;
    }

    /** Text in one form, and a feed's own elements where others stand in for them. */
    private void unify(Document document) {
        Element head = head(document);
        Namespace own = head.getNamespace();
        TextForms.unify(head);
        if (this == ATOM) {
            StandIns.ofAtomFeed(head, own);
        } else {
            StandIns.ofRss(head, own);
        }
        for (Element item : List.copyOf(items(document))) {
            TextForms.unify(item);
            if (this == ATOM) {
                StandIns.ofAtom(item, own);
            } else {
                StandIns.ofRss(item, own);
            }
        }
    }

    private static void rename(Element top, Namespace from, Namespace to) {
        if (from.getURI().equals(to.getURI())) {
            return;
        }
        for (Element element : elements(top)) {
            if (element.getNamespaceURI().equals(from.getURI())) {
                element.setNamespace(to);
            }
        }
    }

    /** All elements, in a list that does not mind their being changed. */
    private static List<Element> elements(Element top) {
        List<Element> elements = new ArrayList<>();
        elements.add(top);
        top.getDescendants(Filters.element()).forEach(elements::add);
        return elements;
    }

    /** The element that speaks of the feed itself. */
    Element head(Document document) {
        Element root = document.getRootElement();
        return switch (this) {
            case RSS -> root.getChild("channel");
            case RDF -> root.getChild("channel", RSS_1);
            case ATOM -> root;
        };
    }

    /** The item elements in the order in which ROME makes entries of them. */
    List<Element> items(Document document) {
        Element root = document.getRootElement();
        return switch (this) {
            case RSS -> root.getChild("channel").getChildren("item");
            case RDF -> root.getChildren("item", RSS_1);
            case ATOM -> root.getChildren("entry", root.getNamespace());
        };
    }
}

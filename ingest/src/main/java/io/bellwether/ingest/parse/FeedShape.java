package io.bellwether.ingest.parse;

import io.bellwether.article.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
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

    private static final Namespace RSS_1 = Namespace.getNamespace("http://purl.org/rss/1.0/");
    private static final Namespace ATOM_1 = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace ATOM_03 = Namespace.getNamespace("http://purl.org/atom/ns#");

    /**
     * Brings the document into the shape nearest to it.
     *
     * @throws UnreadableFeedException when it is no feed
     */
    static FeedShape impose(Document document) {
        Element root = document.getRootElement();
        return switch (root.getName().toLowerCase(Locale.ROOT)) {
            case "rss" -> rss(root);
            case "rdf" -> rdf(root);
            case "feed" -> atom(root);
            case "html" -> throw new UnreadableFeedException("an HTML page, not a feed");
            default -> throw new UnreadableFeedException("XML, but no feed: its root element is " + root.getName());
        };
    }

    private static FeedShape rss(Element root) {
        rename(root, root.getNamespace(), Namespace.NO_NAMESPACE);
        root.setName("rss").setAttribute("version", "2.0");
        Element channel = root.getChild("channel");
        if (channel == null) {
            throw new UnreadableFeedException("RSS without a channel");
        }
        rename(channel, channel.getNamespace(), Namespace.NO_NAMESPACE);
        for (Element stray : List.copyOf(root.getChildren("item"))) {
            channel.addContent(stray.detach());
        }
        return RSS;
    }

    private static FeedShape rdf(Element root) {
        Element channel = root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .findFirst()
                .orElseThrow(() -> new UnreadableFeedException("RDF without a channel"));
        Namespace found = channel.getNamespace();
        rename(root, found, RSS_1);
        if (!found.getURI().equals(RSS_1.getURI())) {
            root.removeNamespaceDeclaration(found);
        }
        for (Element stray : List.copyOf(channel.getChildren("item", RSS_1))) {
            root.addContent(stray.detach());
        }
        root.setName("RDF").setNamespace(RDF_NAMESPACE);
        root.addNamespaceDeclaration(Namespace.getNamespace("rss", RSS_1.getURI()));
        return RDF;
    }

    private static FeedShape atom(Element root) {
        Namespace found = root.getNamespace();
        if (!found.getURI().equals(ATOM_1.getURI()) && !found.getURI().equals(ATOM_03.getURI())) {
            rename(root, found, ATOM_1);
        }
        elements(root).forEach(FeedShape::decode);
        return ATOM;
    }

    /** Atom 0.3 may carry text in base64, on which ROME fails. */
    private static void decode(Element element) {
        if (!"base64".equals(element.getAttributeValue("mode"))) {
            return;
        }
        element.setAttribute("mode", "escaped");
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(element.getText());
            element.setText(CleanText.clean(new String(bytes, StandardCharsets.UTF_8), bytes.length));
        } catch (IllegalArgumentException noBase64) {
            element.setText("");
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

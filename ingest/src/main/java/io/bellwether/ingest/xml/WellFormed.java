package io.bellwether.ingest.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes a lenient parser's tree as XML: names that are none lose their tags, and every prefix is declared on the root, once. */
final class WellFormed implements NodeVisitor {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?");
    private static final Pattern PREFIX_DECLARATION = Pattern.compile("xmlns:(?!(?i)xml)[A-Za-z_][\\w.-]*");

    private final Element root;
    private final StringBuilder xml = new StringBuilder();

    private WellFormed(Element root) {
        this.root = root;
    }

    static String write(Element root) {
        WellFormed written = new WellFormed(root);
        NodeTraversor.traverse(written, root);
        return written.xml.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            escape(text.getWholeText());
        } else if (node instanceof Element element && isNamed(element)) {
            xml.append('<').append(element.tagName());
            if (depth == 0) {
                prefixes().forEach(this::attribute);
            }
            element.attributes().forEach(this::attribute);
            xml.append('>');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isNamed(element)) {
            xml.append("</").append(element.tagName()).append('>');
        }
    }

    private static boolean isNamed(Element element) {
        return NAME.matcher(element.tagName()).matches() && !element.tagName().startsWith("xmlns:");
    }

    private Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        root.stream().flatMap(element -> element.attributes().asList().stream()).forEach(attribute -> {
            if (PREFIX_DECLARATION.matcher(attribute.getKey()).matches() && isNamespace(attribute.getValue())) {
                prefixes.putIfAbsent(attribute.getKey(), attribute.getValue());
            }
        });
        return prefixes;
    }

    /** JDOM is stricter than XML. */
    private static boolean isNamespace(String uri) {
        return !uri.isBlank() && Verifier.checkNamespaceURI(uri) == null;
    }

    private void attribute(Attribute attribute) {
        String name = attribute.getKey();
        boolean namespace = name.equals("xmlns") && !attribute.getValue().isEmpty();
        if (NAME.matcher(name).matches()
                && !name.startsWith("xmlns:")
                && (!namespace || isNamespace(attribute.getValue()))) {
            attribute(name, attribute.getValue());
        }
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value);
        xml.append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
    }
}

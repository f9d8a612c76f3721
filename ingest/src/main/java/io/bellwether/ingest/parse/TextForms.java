package io.bellwether.ingest.parse;

import io.bellwether.article.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * The many ways of writing text in a feed become one: HTML, escaped. ROME drops or garbles what it does not expect, and forgets of Atom
 * 0.3 whether text is HTML.
 */
final class TextForms {

    private static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "summary",
            "subtitle",
            "tagline",
            "content",
            "encoded",
            "body",
            "fullitem",
            "abstract",
            "info",
            "rights",
            "copyright");

    /** Tags that show that text said to be plain is none; Atom feeds forget to say type="html". */
    private static final Pattern TAGS =
            Pattern.compile("(?i)</(?:p|a|div|span|b|i|em|strong|li|ul|h\\d)\\s*>|<br\\s*/?>|<p>|<img\\s");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private TextForms() {}

    /** Brings all text of a feed or an item, given by its element, into one form. */
    static void unify(Element owner) {
        List.copyOf(owner.getChildren()).stream()
                .filter(child -> TEXTS.contains(child.getName().toLowerCase(Locale.ROOT)))
                .forEach(TextForms::unifyText);
    }

    private static void unifyText(Element text) {
        boolean atom = isAtom(text);
        if (!text.getChildren().isEmpty()) {
            // Escaped HTML in an element of its own, as some write it, is HTML; other text among elements is text.
            boolean escaped = !attribute(text, "type").equals("html")
                    && !attribute(text, "mode").equals("escaped");
            text.setText(InnerMarkup.of(text, escaped));
        } else if (attribute(text, "mode").equals("base64") || (atom && isBinary(text))) {
            text.setText(decoded(text.getText()));
        } else if (atom) {
            text.setText(isHtml(text) ? text.getText() : escaped(text.getText()));
        }
        if (atom) {
            text.setAttribute("type", text.getNamespaceURI().equals(FeedShape.ATOM_03.getURI()) ? "text/html" : "html");
            text.setAttribute("mode", "escaped");
        }
    }

    private static boolean isAtom(Element text) {
        return text.getNamespaceURI().equals(FeedShape.ATOM_1.getURI())
                || text.getNamespaceURI().equals(FeedShape.ATOM_03.getURI());
    }

    /** Atom 1.0 puts what is neither text nor XML in base64 (RFC 4287, section 4.1.3.3). */
    private static boolean isBinary(Element text) {
        String type = attribute(text, "type");
        return type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && !type.endsWith("html")
                && !type.endsWith("json")
                && text.getNamespaceURI().equals(FeedShape.ATOM_1.getURI());
    }

    private static boolean isHtml(Element text) {
        String type = attribute(text, "type");
        return type.contains("html")
                || type.endsWith("xml")
                || TAGS.matcher(text.getText()).find();
    }

    private static String escaped(String plain) {
        return LINE_END.matcher(InnerMarkup.escape(plain)).replaceAll("<br>");
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            return CleanText.clean(new String(bytes, StandardCharsets.UTF_8), bytes.length);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static String attribute(Element element, String name) {
        String value = element.getAttributeValue(name, Namespace.NO_NAMESPACE);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}

package io.bellwether.ingest.parse;

import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/** The inside of an element as HTML: names without prefixes, links among the attributes only. */
final class InnerMarkup {

    private final StringBuilder html = new StringBuilder();
    private final boolean escaped;

    private InnerMarkup(boolean escaped) {
        this.escaped = escaped;
    }

    /**
     * The HTML inside. Documents are at most 256 elements deep, so that recursion ends.
     *
     * @param escaped whether the text between the tags is text; else it is HTML itself
     */
    static String of(Element element, boolean escaped) {
        InnerMarkup inner = new InnerMarkup(escaped);
        inner.write(element);
        return inner.html.toString();
    }

    private void write(Element parent) {
        for (Content content : parent.getContent()) {
            if (content instanceof Text text) {
                html.append(escaped ? escape(text.getText()) : text.getText());
            } else if (content instanceof Element child) {
                html.append('<').append(child.getName());
                child.getAttributes()
                        .forEach(attribute -> html.append(' ')
                                .append(attribute.getName())
                                .append("=\"")
                                .append(escape(attribute.getValue()))
                                .append('"'));
                html.append('>');
                write(child);
                html.append("</").append(child.getName()).append('>');
            }
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

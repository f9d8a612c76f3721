package io.bellwether.ingest.discovery;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words by which people know a link: its text, its tooltip, the text of its picture. */
final class LinkWords implements NodeFilter {

    /** Longer texts are headlines, which may speak of anything; in UTF-16 units. */
    private static final int LIMIT = 60;

    private final StringBuilder words = new StringBuilder();

    private LinkWords() {}

    /** The words; empty when they are too many to be a button. */
    static String of(Element link) {
        LinkWords reading = new LinkWords();
        link.filter(reading);
        return reading.words.length() > LIMIT ? "" : reading.words.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else {
            add(node.attr("title"));
            add(node.attr("aria-label"));
            add(node.attr("alt"));
        }
        return words.length() > LIMIT ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void add(String more) {
        String said = more.strip();
        if (!said.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(said, 0, Math.min(said.length(), LIMIT + 1));
        }
    }
}

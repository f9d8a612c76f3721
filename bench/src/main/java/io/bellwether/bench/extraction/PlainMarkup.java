package io.bellwether.bench.extraction;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** All text of a piece of HTML, with a space where a block begins or ends; for what has no text of its own kind. */
final class PlainMarkup {

    private PlainMarkup() {}

    static String text(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element element && separates(element)) {
                            text.append(' ');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && separates(element)) {
                            text.append(' ');
                        }
                    }
                },
                Jsoup.parseBodyFragment(html).body());
        return text.toString();
    }

    private static boolean separates(Element element) {
        return element.isBlock() || element.normalName().matches("br|td|th|img");
    }
}

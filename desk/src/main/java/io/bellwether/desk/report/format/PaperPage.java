package io.bellwether.desk.report.format;

import io.bellwether.desk.report.document.ReportDocument;
import io.bellwether.desk.report.document.Section;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the tree from which the PDF is laid out: the report's HTML, with bookmarks and with signs for what the fonts lack. */
final class PaperPage {

    private PaperPage() {}

    static Document of(String html, ReportDocument document) {
        org.jsoup.nodes.Document page = Jsoup.parse(html, Parser.htmlParser().settings(ParseSettings.preserveCase));
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(PaperFont.shown(text.getWholeText()));
                    }
                },
                page.body());
        Document tree = new W3CDom().fromJsoup(page);
        addBookmarks(tree, document);
        return tree;
    }

    private static void addBookmarks(Document tree, ReportDocument document) {
        Element head = (Element) tree.getElementsByTagName("head").item(0);
        Element bookmarks = tree.createElement("bookmarks");
        for (Section section : document.sections()) {
            Element bookmark = tree.createElement("bookmark");
            bookmark.setAttribute("name", section.heading());
            bookmark.setAttribute("href", "#" + section.id());
            bookmarks.appendChild(bookmark);
        }
        head.appendChild(bookmarks);
    }
}

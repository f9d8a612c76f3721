package io.bellwether.classify.briefing;

import io.bellwether.classify.language.WordList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the headings, lists, tables and paragraphs of an HTML document, without what surrounds them on a page. jsoup cuts nesting beyond
 * its depth limit of 512, so recursion stays shallow. Not thread-safe.
 */
final class HtmlText {

    /** Elements that are no part of what the document says. */
    private static final String AROUND = String.join(",", WordList.lines(HtmlText.class, "html-around.txt"));

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern BOLD_STYLE =
            Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)", Pattern.CASE_INSENSITIVE);

    private final MarkdownText markdown = new MarkdownText();
    private StyledText block = new StyledText();
    private int bold;
    private int lists;
    private boolean itemBegins;

    private HtmlText() {}

    /**
     * The document as Markdown. Its charset is what a byte order mark or the document itself says, else UTF-8.
     *
     * @throws UnreadableBriefing when it is in a charset that it does not name
     */
    static String of(byte[] bytes) throws UnreadableBriefing {
        HtmlText html = new HtmlText();
        Document document = parsed(bytes);
        String title = document.title();
        document.select(AROUND).remove();
        Element main = main(document);
        if (main.selectFirst("h1") == null) {
            html.markdown.heading(1, title);
        }
        html.children(main);
        html.endBlock();
        String text = html.markdown.toString();
        if (text.indexOf('\uFFFD') >= 0) {
            throw new UnreadableBriefing(
                    "is HTML with bytes outside the charset that it names, or names none: save it in UTF-8");
        }
        return text;
    }

    private static Document parsed(byte[] bytes) throws UnreadableBriefing {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableBriefing("cannot be read as HTML: " + UnreadableBriefing.reason(broken), broken);
        }
    }

    /** The part that says it is the main one; else the only article; else all. */
    private static Element main(Document document) {
        Element main = document.selectFirst("main, [role=main]");
        if (main != null && main.hasText()) {
            return main;
        }
        List<Element> articles = document.select("article");
        return articles.size() == 1 && articles.getFirst().hasText() ? articles.getFirst() : document.body();
    }

    private void children(Element element) throws UnreadableBriefing {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                block.append(text.getWholeText(), bold > 0);
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) throws UnreadableBriefing {
        String name = element.normalName();
        if (name.equals("br")) {
            block.endLine();
        } else if (name.matches("h[1-6]")) {
            heading(element, name.charAt(1) - '0');
        } else if (LISTS.contains(name)) {
            list(element);
        } else if (name.equals("li")) {
            endBlock();
            itemBegins = true;
            children(element);
            endBlock();
            itemBegins = false;
        } else if (name.equals("table") && isOfWords(element)) {
            table(element);
        } else if (name.equals("dl")) {
            definitions(element);
        } else if (name.equals("pre")) {
            endBlock();
            markdown.plain(element.wholeText());
        } else if (element.isBlock()) {
            endBlock();
            children(element);
            endBlock();
        } else {
            inline(element);
        }
    }

    private void inline(Element element) throws UnreadableBriefing {
        boolean isBold = BOLD.contains(element.normalName())
                || BOLD_STYLE.matcher(element.attr("style")).find();
        bold += isBold ? 1 : 0;
        children(element);
        bold -= isBold ? 1 : 0;
    }

    /** A heading in an item is the item's. */
    private void heading(Element element, int level) throws UnreadableBriefing {
        endBlock();
        if (lists > 0) {
            block.append(element.text(), true);
            block.endLine();
        } else {
            markdown.heading(level, words(element).oneLine());
        }
    }

    private void list(Element element) throws UnreadableBriefing {
        endBlock();
        lists++;
        children(element);
        endBlock();
        lists--;
    }

    /** Tables that lay out a page hold blocks of their own. */
    private static boolean isOfWords(Element table) {
        return table.selectFirst("table table, h1, h2, h3, h4, h5, h6, ul, ol") == null;
    }

    private void table(Element table) throws UnreadableBriefing {
        endBlock();
        for (Element row : table.select("tr")) {
            if (row.selectFirst("td") != null) {
                markdown.row(
                        row.select("> td, > th").stream().map(HtmlText::words).toList());
            }
        }
    }

    private void definitions(Element list) throws UnreadableBriefing {
        endBlock();
        StyledText term = new StyledText();
        for (Element part : list.select("dt, dd")) {
            if (part.normalName().equals("dt")) {
                term = words(part);
            } else {
                markdown.row(List.of(term, words(part)));
            }
        }
    }

    private static StyledText words(Element element) {
        StyledText words = new StyledText();
        words.append(element.text(), false);
        return words;
    }

    private void endBlock() throws UnreadableBriefing {
        StyledText ended = block;
        block = new StyledText();
        if (ended.isBlank()) {
            return;
        }
        if (lists == 0) {
            markdown.paragraph(ended);
        } else if (itemBegins) {
            itemBegins = false;
            markdown.item(lists - 1, ended);
        } else {
            markdown.itemGoesOn(lists - 1, ended);
        }
    }
}

package io.bellwether.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a document into blocks, in one walk without recursion. What is not text for people, and what is hidden, is passed over. */
final class Blocks implements NodeFilter {

    /** An honest page has hundreds; what comes after so many is cut off, so that nothing here takes long. */
    private static final int MOST = 20_000;
    /** The same of its text, in UTF-16 units; five times what a record takes. */
    private static final int LONGEST = 1_000_000;

    /** So much of a style is read. */
    private static final int STYLE = 2_000;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> UNREAD = Set.of(
            "audio",
            "button",
            "canvas",
            "datalist",
            "dialog",
            "embed",
            "head",
            "iframe",
            "input",
            "map",
            "math",
            "noscript",
            "object",
            "rp",
            "rt",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\s\\u200B\\uFEFF]+");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final boolean withHidden;
    private Element holder;
    private int links;
    private int linked;
    private long length;

    private Blocks(Element body, boolean withHidden) {
        this.holder = body;
        this.withHidden = withHidden;
    }

    /**
     * The blocks under an element, in their order.
     *
     * @param withHidden whether what is hidden counts, too: some pages come hidden, and scripts show them
     */
    static List<Block> of(Element body, boolean withHidden) {
        Blocks walk = new Blocks(body, withHidden);
        NodeTraversor.filter(walk, body);
        walk.end(body);
        return List.copyOf(walk.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName()) || (!withHidden && isHidden(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += element.normalName().equals("a") ? 1 : 0;
            if (!isInline(element)) {
                end(element);
            }
        }
        return blocks.size() < MOST && length < LONGEST ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (!isInline(element)) {
                end(blockAround(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(String text) {
        run.append(text, 0, Math.min(text.length(), LONGEST));
        length += text.length();
        linked += links > 0 ? text.strip().length() : 0;
    }

    /** Ends the run; what follows belongs to that element. */
    private void end(Element next) {
        String text = SPACE.matcher(run).replaceAll(" ").strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(holder, text, Math.min(1, linked / (double) text.length()), blocks.size()));
        }
        run.setLength(0);
        linked = 0;
        holder = next;
    }

    private static Element blockAround(Element element) {
        Element around = element;
        do {
            Element parent = around.parent();
            if (parent == null) {
                return around;
            }
            around = parent;
        } while (isInline(around));
        return around;
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        style = style.substring(0, Math.min(style.length(), STYLE));
        String rules = style.isEmpty()
                ? ""
                : SPACE.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
        return rules.contains("display:none") || rules.contains("visibility:hidden");
    }
}

package io.bellwether.ingest.opml;

import io.bellwether.article.text.CleanText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jsoup.parser.Parser;

/**
 * Outlines of a document that XML refuses: many lists are put together from strings, with tags and quotes inside attributes. Where an
 * outline begins and ends is told by the word alone, and of its attributes those count that we know.
 */
final class BrokenOpml {

    /** Outlines in outlines; deeper ones are taken for neighbours. */
    private static final int DEPTH = 200;

    private static final Pattern COMMENTS = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?i)<(/?)outline(?=[\\s/>])|</body|</opml");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?i)(?<=[\\s\"'])(title|text|type|xmlUrl|htmlUrl|url|category)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Deque<Element> open = new ArrayDeque<>();

    private BrokenOpml(Element root) {
        open.push(root);
    }

    /** A root element with all outlines that could be told. */
    static Element read(String broken) {
        String text = COMMENTS.matcher(broken).replaceAll("");
        Element root = new Element("opml");
        BrokenOpml reading = new BrokenOpml(root);
        Matcher tag = TAG.matcher(text);
        boolean found = tag.find();
        while (found) {
            boolean begins = "".equals(tag.group(1));
            boolean ends = "/".equals(tag.group(1));
            int from = tag.end();
            found = tag.find();
            if (begins) {
                reading.begin(text.substring(from, found ? tag.start() : text.length()));
            } else if (ends && reading.open.size() > 1) {
                reading.open.pop();
            }
        }
        return root;
    }

    /** An outline, given what stands between its name and the next tag of an outline. */
    private void begin(String rest) {
        Element outline = new Element("outline");
        Matcher attribute = ATTRIBUTE.matcher(rest);
        while (attribute.find()) {
            // Of text and title, which mostly say the same, the first counts: a later one may stand inside a
            // description.
            String name = attribute.group(1).toLowerCase(Locale.ROOT).replace("title", "text");
            if (outline.getAttribute(name) == null) {
                String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
                String decoded = Parser.unescapeEntities(value, true);
                outline.setAttribute(name, CleanText.clean(decoded, decoded.length()));
            }
        }
        open.element().addContent(outline);
        if (!rest.stripTrailing().endsWith("/>") && open.size() < DEPTH) {
            open.push(outline);
        }
    }
}

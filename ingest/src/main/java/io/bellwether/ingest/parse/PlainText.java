package io.bellwether.ingest.parse;

import io.bellwether.article.text.CleanText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Markup becomes the text a person would read: block elements end lines, entities become characters, scripts and styles go. The result
 * may again look like markup, where the feed escaped a tag: whoever shows it must escape it.
 */
final class PlainText {

    /** Longest title, in UTF-16 units. */
    static final int TITLE = 1_000;
    /** Longest summary or content, in UTF-16 units: with JSON around it well within a record of topic articles. */
    static final int BODY = 200_000;
    /** Longest name of an author or a category, in UTF-16 units. */
    static final int NAME = 200;

    /** Markup is this many times longer than its text at most, else it is cut before it is read. */
    private static final int MARKUP_PER_TEXT = 10;

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\x0B\\f\\u200B\\uFEFF]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern ANY_SPACE = Pattern.compile("\\s+");

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "embed",
            "head",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas");

    private PlainText() {}

    /** One line of text, null when none is left. */
    static @Nullable String line(@Nullable Markup markup, int limit) {
        if (markup == null) {
            return null;
        }
        String text = withoutEntities(markup.html() ? text(markup.text(), limit) : markup.text());
        return orNull(
                cut(ANY_SPACE.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll(" "), limit));
    }

    /** Text of several lines, null when none is left. */
    static @Nullable String lines(@Nullable Markup markup, int limit) {
        if (markup == null) {
            return null;
        }
        String text = markup.html() ? text(markup.text(), limit) : markup.text();
        String spaced = LINE_ENDS
                .matcher(SPACES.matcher(text.replace('\r', '\n')).replaceAll(" "))
                .replaceAll("\n");
        return orNull(cut(EMPTY_LINES.matcher(spaced).replaceAll("\n\n"), limit));
    }

    /** A value that is no text, clean and whole; null when it is empty or over the limit. */
    static @Nullable String opaque(@Nullable String value, int limit) {
        String clean = value == null ? "" : CleanText.clean(value.strip(), limit + 1);
        return clean.length() > limit ? null : orNull(clean);
    }

    private static String cut(String text, int limit) {
        return CleanText.clean(Mojibake.repaired(text).strip(), limit).strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Feeds escape titles once too often; an entity in a finished title is never meant. */
    private static String withoutEntities(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static String text(String html, int limit) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        String bounded = html.substring(0, (int) Math.min(html.length(), (long) limit * MARKUP_PER_TEXT));
        Reading reading = new Reading();
        NodeTraversor.filter(
                reading, Jsoup.parseBodyFragment(UnclosedMarkup.opened(bounded)).body());
        return reading.text.toString();
    }

    /** Walks the tree without recursion. */
    private static final class Reading implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(ANY_SPACE.matcher(words.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element) {
                if (UNREAD.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                separate(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                separate(element);
            }
            return FilterResult.CONTINUE;
        }

        private void separate(Element element) {
            String name = element.normalName();
            if (name.equals("td") || name.equals("th") || name.equals("img")) {
                text.append(' ');
            } else if (name.equals("br") || element.isBlock()) {
                text.append('\n');
            }
        }
    }
}

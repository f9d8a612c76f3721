package io.bellwether.ingest.parse;

import java.util.regex.Pattern;

/**
 * Takes out the tags behind which HTML's rules hide all the rest of a text, when nothing but carelessness put them there: XHTML's way of
 * closing at once, an iframe or a comment that is never closed. A script that is never closed goes on hiding what follows.
 */
final class UnclosedMarkup {

    private static final Pattern CLOSED_AT_ONCE = Pattern.compile(
            "(?i)<(?:iframe|script|style|noscript|template|svg|select|textarea|button|audio|video|canvas|title)(?:\\s[^<>]*)?/>");
    private static final Pattern IFRAME = Pattern.compile("(?i)<iframe[^<>]*>");
    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*>?");

    private UnclosedMarkup() {}

    /** The HTML without them. */
    static String opened(String html) {
        String opened = CLOSED_AT_ONCE.matcher(html).replaceAll(" ");
        return unclosed(unclosed(opened, "</iframe", IFRAME, " "), "-->", COMMENT, "");
    }

    /** Replaces what opens after the last closing. */
    private static String unclosed(String html, String closing, Pattern opening, String replacement) {
        int from = Math.max(html.lastIndexOf(closing), 0);
        return html.substring(0, from) + opening.matcher(html.substring(from)).replaceAll(replacement);
    }
}

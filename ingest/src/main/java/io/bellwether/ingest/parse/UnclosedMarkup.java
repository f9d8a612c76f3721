package io.bellwether.ingest.parse;

import java.util.regex.Pattern;

/**
 * Takes out the tags behind which HTML's rules hide all the rest of a text, when nothing but carelessness put them there: XHTML's way of
 * closing at once, iframes, a comment that is never closed. A script that is never closed goes on hiding what follows.
 */
final class UnclosedMarkup {

    private static final Pattern TAGS = Pattern.compile(
            "(?i)</?iframe[^<>]*>|<(?:script|style|noscript|template|svg|select|textarea|button|audio|video|canvas|title)(?:\\s[^<>]*)?/>");
    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*>?");

    private UnclosedMarkup() {}

    /** The HTML without them. */
    static String opened(String html) {
        String opened = TAGS.matcher(html).replaceAll(" ");
        int unclosed = opened.indexOf("<!--", Math.max(opened.lastIndexOf("-->"), 0));
        return unclosed < 0
                ? opened
                : opened.substring(0, unclosed)
                        + COMMENT.matcher(opened.substring(unclosed)).replaceAll("");
    }
}

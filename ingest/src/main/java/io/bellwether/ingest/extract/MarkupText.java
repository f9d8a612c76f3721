package io.bellwether.ingest.extract;

import io.bellwether.article.text.CleanText;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Text of values that may hold markup, as those of structured data and meta elements do. */
final class MarkupText {

    /** Longest text, in UTF-16 units: as much as an article's record takes. */
    static final int LONGEST = 200_000;
    /** Longest line. */
    private static final int LINE = 1_000;

    private static final Pattern BREAKS = Pattern.compile("(?i)<(?:br|/p|/div|/li|/h[1-6])\\b[^>]{0,100}>");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\s\\u200B\\uFEFF]+");
    private static final Pattern SPACE_IN_LINE = Pattern.compile("[\\p{Zs}\\t\\u200B\\uFEFF]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private MarkupText() {}

    /** In one line of at most 1,000 UTF-16 units; empty when nothing is left. */
    static String line(String value) {
        String text = SPACE.matcher(plain(value)).replaceAll(" ").strip();
        return CleanText.clean(text, LINE).strip();
    }

    /** In lines without empty ones. */
    static String lines(String value) {
        String text = SPACE_IN_LINE.matcher(plain(value)).replaceAll(" ");
        return CleanText.clean(LINE_ENDS.matcher(text).replaceAll("\n").strip(), LONGEST);
    }

    private static String plain(String value) {
        String bounded = value.substring(0, Math.min(value.length(), 2 * LONGEST));
        if (bounded.indexOf('<') < 0 && bounded.indexOf('&') < 0) {
            return bounded;
        }
        return Jsoup.parseBodyFragment(BREAKS.matcher(bounded).replaceAll("\n"))
                .body()
                .wholeText();
    }
}

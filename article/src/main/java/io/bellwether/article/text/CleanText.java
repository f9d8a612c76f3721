package io.bellwether.article.text;

/**
 * Makes text safe for every later part: PostgreSQL refuses NUL and lone surrogates, XML refuses control characters, and nobody reads
 * them. Cleaning comes before hashing, so that an id does not depend on dirt.
 */
public final class CleanText {

    private CleanText() {}

    /**
     * The text without NUL and other control characters (tab and line feed stay, carriage return becomes line feed), without
     * noncharacters, with U+FFFD for lone surrogates, and at most {@code limit} UTF-16 units long, never cut inside a surrogate pair.
     */
    public static String clean(String text, int limit) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), limit));
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int width = Character.charCount(point);
            int kept = keep(text, at, point);
            if (kept >= 0) {
                if (clean.length() + Character.charCount(kept) > limit) {
                    break;
                }
                clean.appendCodePoint(kept);
            }
            at += width;
        }
        return clean.toString();
    }

    /** The code point to keep instead of the one found, -1 for none. */
    private static int keep(String text, int at, int point) {
        if (point == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? -1 : '\n';
        }
        if (point == '\t' || point == '\n') {
            return point;
        }
        if (point < 0x20 || (point >= 0x7F && point <= 0x9F) || (point & 0xFFFE) == 0xFFFE) {
            return -1;
        }
        return point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point;
    }
}

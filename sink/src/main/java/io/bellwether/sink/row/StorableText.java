package io.bellwether.sink.row;

/**
 * Text as PostgreSQL takes it: no NUL (22021, in jsonb 22P05) and no lone surrogate (22P02). Each is replaced by one U+FFFD, unit for
 * unit, so that the places evidence names still hold.
 */
final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The text with U+FFFD for every NUL and lone surrogate; the same object when there is none. */
    static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isStorable(text, at)) {
                return replaced(text, at);
            }
        }
        return text;
    }

    private static String replaced(String text, int first) {
        StringBuilder storable = new StringBuilder(text);
        for (int at = first; at < text.length(); at++) {
            if (!isStorable(text, at)) {
                storable.setCharAt(at, REPLACEMENT);
            }
        }
        return storable.toString();
    }

    private static boolean isStorable(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return unit != 0;
    }
}

package io.bellwether.classify.tag;

/** Quotes text on one line of a terminal. */
final class Quote {

    /** UTF-16 units shown on either side. */
    private static final int CONTEXT = 50;

    private Quote() {}

    /** The stretch in brackets with some text around it, never cut inside a surrogate pair. */
    static String around(String field, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(field.length(), end + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(field.charAt(from))) {
            from++;
        }
        if (to < field.length() && Character.isLowSurrogate(field.charAt(to))) {
            to--;
        }
        return oneLine((from > 0 ? "…" : "") + field.substring(from, start) + "[" + field.substring(start, end) + "]"
                + field.substring(end, to) + (to < field.length() ? "…" : ""));
    }

    /** The text with control and format characters and line ends made spaces. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}

package io.bellwether.desk.mail;

/**
 * Makes foreign text fit for a header: a line break in it would begin a header of somebody else's making (CWE-93), and marks that turn
 * the direction of writing would disguise what stands there. Pure.
 */
final class HeaderText {

    /** Longest header text in characters: RFC 5322, section 2.1.1, and what people read. */
    private static final int LONGEST = 250;

    private HeaderText() {}

    /** The text in one line, without control characters, with single spaces, of reasonable length. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .limit(4L * LONGEST)
                .map(HeaderText::keep)
                .filter(point -> point >= 0)
                .forEach(point -> {
                    boolean space = point == ' ';
                    boolean doubled = space && (clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ');
                    if (!doubled && clean.length() < LONGEST) {
                        clean.appendCodePoint(point);
                    }
                });
        return clean.toString().strip();
    }

    private static int keep(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> ' ';
            case Character.FORMAT -> isDirection(point) ? -1 : point;
            case Character.SURROGATE -> 0xFFFD;
            default -> point;
        };
    }

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm. */
    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}

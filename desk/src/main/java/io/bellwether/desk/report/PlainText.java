package io.bellwether.desk.report;

import java.util.PrimitiveIterator;

/**
 * Text of feeds made fit for a document that goes from hand to hand: one line, of bounded length, without control characters, lone
 * surrogates, and characters that change the direction of what stands around them (Boucher and Anderson, "Trojan Source", 2021). Pure.
 */
final class PlainText {

    /** In characters: a headline is seldom half as long. */
    private static final int LONGEST = 240;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        int characters = 0;
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            int point = points.nextInt();
            boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point) || isLineControl(point);
            boolean after = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
            if (space && !after) {
                plain.append(' ');
            } else if (!space && isShown(point)) {
                plain.appendCodePoint(point);
                characters++;
            }
            if (characters == LONGEST && points.hasNext()) {
                return plain.toString().strip() + "…";
            }
        }
        return plain.toString().strip();
    }

    private static boolean isLineControl(int point) {
        return point < ' ' || point == 0x85;
    }

    /** Zero-width joiners stay: several scripts and emoji are written with them. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }
}

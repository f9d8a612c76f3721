package io.bellwether.app.console;

import java.util.List;

/** Rows of text in columns as wide as their widest cell; signs of Chinese, Japanese and Korean take two places, as terminals show them. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final String CUT = "…";

    private TextTable() {}

    /**
     * The table, a line for each row; the last column is as long as it is.
     *
     * @param rows of equally many cells, none with line breaks
     */
    public static String of(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i < row.size() - 1) {
                    line.append(" ".repeat(columnWidth(rows, i) - width(row.get(i))))
                            .append(GAP);
                }
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** The text, or as much of it as fits into so many places, with a mark where it is cut. */
    public static String cut(String text, int places) {
        if (width(text) <= places) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int taken = 0;
        for (int point : text.codePoints().toArray()) {
            taken += width(point);
            if (taken > places - 1) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + CUT;
    }

    private static int columnWidth(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F) // Hangul
                || (point >= 0x2E80 && point <= 0xA4CF) // CJK, Kana
                || (point >= 0xAC00 && point <= 0xD7A3) // Hangul syllables
                || (point >= 0xF900 && point <= 0xFAFF) // CJK compatibility
                || (point >= 0xFE30 && point <= 0xFE6F) // CJK forms
                || (point >= 0xFF00 && point <= 0xFF60) // full-width forms
                || (point >= 0x1F300 && point <= 0x1F9FF) // pictures
                || (point >= 0x20000 && point <= 0x3FFFD); // rare CJK
    }
}

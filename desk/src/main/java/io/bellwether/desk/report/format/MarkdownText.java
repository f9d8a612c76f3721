package io.bellwether.desk.report.format;

import java.net.URI;

/**
 * Makes text of feeds harmless in Markdown (CommonMark 0.31 and its GitHub extensions): it stays text, never a link, an image, HTML, code or
 * a table's border. Pure.
 */
final class MarkdownText {

    private static final String MARKS = "\\`*_[]<>#|~&@{}!$^";

    private MarkdownText() {}

    /** The text as Markdown that shows just it. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean marks = MARKS.indexOf(unit) >= 0 || beginsLink(text, at) || beginsItem(text, at);
            escaped.append(marks ? "\\" : "").append(unit);
        }
        return escaped.toString();
    }

    /** Bare addresses become links by themselves: {@code http://}, {@code www.}. */
    private static boolean beginsLink(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> text.startsWith("://", at);
            case '.' -> at >= 3 && text.substring(at - 3, at).equalsIgnoreCase("www");
            default -> false;
        };
    }

    /** At the beginning of a line {@code 1. }, {@code -} and {@code +} begin a list, {@code =} underlines a heading. */
    private static boolean beginsItem(String text, int at) {
        return switch (text.charAt(at)) {
            case '-', '+', '=' -> at == 0;
            case '.', ')' ->
                at > 0
                        && text.startsWith(" ", at + 1)
                        && text.substring(0, at).chars().allMatch(Character::isDigit);
            default -> false;
        };
    }

    /** A link to one of the desk's own addresses, which hold no brackets. */
    static String link(String text, String href) {
        return "[" + of(text) + "]("
                + URI.create(href).toASCIIString().replace("(", "%28").replace(")", "%29") + ")";
    }
}

package io.bellwether.ingest.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of text that stands by itself: a paragraph, a heading, a list item, a cell, or loose text between such.
 *
 * @param holder the element whose text it is
 * @param text in one line
 * @param mass length in Latin letters: a sign of a script without spaces says as much as two of them
 * @param linked share of its letters that stand in links, 0 to 1
 * @param order place among the blocks of its page
 */
record Block(Element holder, String text, int mass, double linked, int order) {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "blockquote", "dd", "dt", "pre", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PIECES = Set.of("li", "td", "th", "dd", "dt");

    Block(Element holder, String text, double linked, int order) {
        this(holder, text, mass(text), linked, order);
    }

    boolean is(String tag) {
        return holder.normalName().equals(tag);
    }

    boolean isHeading() {
        String tag = holder.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Whether its element is one that texts are made of, unlike a div. */
    boolean isParagraph() {
        return PARAGRAPHS.contains(holder.normalName());
    }

    /** Whether it is a piece of a list or a table, which menus are made of, too. */
    boolean isPiece() {
        return PIECES.contains(holder.normalName());
    }

    boolean isCell() {
        return is("td") || is("th");
    }

    /** Tag and first class of its element and of the one around: what the paragraphs of one text have in common. */
    String kind() {
        Element around = holder.parent();
        return kind(holder) + " in " + (around == null ? "" : kind(around));
    }

    private static String kind(Element element) {
        String classes = element.className();
        String bounded = classes.substring(0, Math.min(classes.length(), Names.LONGEST));
        return element.normalName() + "." + bounded.strip().replaceFirst("\\s.*", "");
    }

    private static int mass(String text) {
        return text.length()
                + (int) text.codePoints().filter(Character::isIdeographic).count();
    }
}

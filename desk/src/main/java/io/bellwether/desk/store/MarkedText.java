package io.bellwether.desk.store;

import io.bellwether.desk.receipt.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in which PostgreSQL marked words by characters of private use. They are taken out here, so that marks become elements of a page only where
 * its template makes them. Pure.
 */
final class MarkedText {

    /** The characters that {@code search-words.sql} gives to ts_headline. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    private MarkedText() {}

    /** The text in segments; a mark that is not closed ends with the text. */
    static List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean marked = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == OPEN || unit == CLOSE) {
                add(segments, part, marked);
                marked = unit == OPEN;
            } else {
                part.append(unit);
            }
        }
        add(segments, part, marked);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, StringBuilder part, boolean marked) {
        if (!part.isEmpty()) {
            segments.add(new Segment(part.toString(), marked));
            part.setLength(0);
        }
    }
}

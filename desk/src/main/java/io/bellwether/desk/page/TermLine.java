package io.bellwether.desk.page;

import java.util.List;

/**
 * A term of a theme.
 *
 * @param weight as people read it
 * @param share of the heaviest one's weight, 1 to 100
 * @param notes what an analyst or marks have to do with it, each in words
 */
record TermLine(String text, String weight, int share, List<String> notes) {

    TermLine {
        notes = List.copyOf(notes);
    }
}

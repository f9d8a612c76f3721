package io.bellwether.desk.page;

import java.util.List;

/**
 * A burst in words.
 *
 * @param number as in the drawing
 * @param text when, how many, and how many were to be expected
 * @param stories behind it, each with its number of articles
 * @param articles a search for all that came then
 */
record BurstLine(String number, String text, List<Choice> stories, String articles) {

    BurstLine {
        stories = List.copyOf(stories);
    }
}

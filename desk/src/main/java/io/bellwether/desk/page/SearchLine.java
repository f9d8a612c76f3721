package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Segment;
import java.util.List;
import java.util.Optional;

/**
 * An article that a search found.
 *
 * @param page its page at the desk
 * @param language in words; empty for English, which most articles are in
 * @param story its story's page
 * @param themes each leads to its page
 */
record SearchLine(
        List<Segment> title,
        String page,
        String source,
        Moment time,
        Optional<String> language,
        List<Segment> passage,
        Optional<String> story,
        List<Choice> themes) {

    SearchLine {
        title = List.copyOf(title);
        passage = List.copyOf(passage);
        themes = List.copyOf(themes);
    }
}

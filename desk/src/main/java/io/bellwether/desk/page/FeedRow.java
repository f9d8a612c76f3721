package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * A feed in the list of all.
 *
 * @param style the style's name of its health
 * @param health in a word
 * @param notes what is the matter, and what to know of it, each in words
 * @param folder where it lies; empty for nowhere
 * @param items how many the latest answer had, and how many of them were new
 */
record FeedRow(
        String id,
        String name,
        String address,
        Optional<String> href,
        String style,
        String health,
        List<String> notes,
        Optional<Moment> lastSuccess,
        Optional<Moment> nextPoll,
        String items,
        String gaps,
        String folder,
        FeedButtons buttons) {

    FeedRow {
        notes = List.copyOf(notes);
    }
}

package io.bellwether.desk.store;

import io.bellwether.article.coverage.Gap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed after its latest poll.
 *
 * @param title for people; may be empty
 * @param folder names of the folders it lies in, outermost first
 * @param outcome of the latest poll, as in the topic's JSON
 * @param reason in words; empty when all is well
 * @param items items in the latest whole answer
 * @param newItems items of it that were not known before
 * @param failures polls failed in a row
 * @param nextPoll empty when somebody muted the feed, and when an earlier release told it gone
 * @param movedTo address that permanent redirects point to; empty when there is none
 * @param gap the latest time in which items may have passed unseen, and how many there were so far
 * @param warnings what was wrong with its latest answer, in words
 */
public record StoredFeed(
        String id,
        String url,
        String title,
        List<String> folder,
        Instant polled,
        String outcome,
        String reason,
        int items,
        int newItems,
        int failures,
        Optional<Instant> lastSuccess,
        Optional<Instant> nextPoll,
        Optional<String> movedTo,
        Optional<Gap> gap,
        List<String> warnings) {

    /** Copies the lists. */
    public StoredFeed {
        folder = List.copyOf(folder);
        warnings = List.copyOf(warnings);
    }

    /** Whether somebody muted it. */
    public boolean isMuted() {
        return outcome.equals("muted");
    }
}

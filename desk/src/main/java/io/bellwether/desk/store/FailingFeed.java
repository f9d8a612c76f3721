package io.bellwether.desk.store;

import io.bellwether.article.coverage.Gap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed that fails now, or of which items may have passed unseen.
 *
 * @param outcome of the latest poll, as in the topic's JSON
 * @param reason in words; may be empty
 * @param failures polls failed in a row
 * @param nextPoll empty when an earlier release muted the feed
 * @param gap the latest time in which items may have passed unseen
 * @param warnings what was wrong with its latest answer, in words
 */
public record FailingFeed(
        String url,
        String title,
        String outcome,
        String reason,
        int failures,
        Optional<Instant> lastSuccess,
        Optional<Instant> nextPoll,
        Optional<Gap> gap,
        List<String> warnings) {

    /** Copies the list. */
    public FailingFeed {
        warnings = List.copyOf(warnings);
    }
}

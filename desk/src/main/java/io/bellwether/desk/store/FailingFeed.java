package io.bellwether.desk.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that fails now.
 *
 * @param outcome of the latest poll, as in the topic's JSON
 * @param reason in words; may be empty
 * @param failures polls failed in a row
 * @param nextPoll empty when the feed is muted
 */
public record FailingFeed(
        String url,
        String title,
        String outcome,
        String reason,
        int failures,
        Optional<Instant> lastSuccess,
        Optional<Instant> nextPoll) {}

package io.bellwether.ingest.inbox;

import io.bellwether.ingest.parse.FeedDocument;
import java.time.Instant;

/**
 * A document of a feed as it came.
 *
 * @param received to the millisecond; the fetch time of its articles
 */
public record ReceivedAnswer(FeedDocument document, Instant received) {}

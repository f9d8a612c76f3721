package io.bellwether.ingest.fetch;

import java.time.Duration;

/**
 * Bounds of one exchange.
 *
 * @param deadline of the whole exchange: names, connections, redirects and body
 * @param maxBytes of the document, decompressed
 */
public record FetchLimits(Duration deadline, int maxBytes) {}

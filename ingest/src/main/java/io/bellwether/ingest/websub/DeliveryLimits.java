package io.bellwether.ingest.websub;

import java.time.Duration;

/**
 * Bounds of one delivery.
 *
 * @param deadline of its body
 * @param maxBytes of its body
 */
public record DeliveryLimits(Duration deadline, int maxBytes) {}

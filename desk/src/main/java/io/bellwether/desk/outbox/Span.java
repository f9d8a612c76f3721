package io.bellwether.desk.outbox;

import java.time.Instant;

/** A time from an instant to another, which is not in it. */
public record Span(Instant from, Instant until) {}

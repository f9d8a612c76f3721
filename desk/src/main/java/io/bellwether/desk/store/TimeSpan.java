package io.bellwether.desk.store;

import java.time.Instant;

/** A stretch of time: from its begin up to, not with, its end. */
public record TimeSpan(Instant begin, Instant end) {}

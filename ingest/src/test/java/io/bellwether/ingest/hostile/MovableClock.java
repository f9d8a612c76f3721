package io.bellwether.ingest.hostile;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Runs like the monotonic clock of the machine, and jumps ahead when told. */
final class MovableClock implements InstantSource {

    private final long began = System.nanoTime();
    private volatile Instant start = Instant.parse("2026-01-05T12:00:00Z");

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - began);
    }

    void advance(Duration by) {
        start = start.plus(by);
    }
}

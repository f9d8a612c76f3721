package io.bellwether.desk.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/**
 * When a message that failed is tried again, and when it is given up: 100 attempts, soon an hour apart, are about four days, as RFC 5321,
 * section 4.5.4.1 wants it. Thread-safe as its chance is.
 */
final class Backoff {

    /** Attempts after which a message is dead. */
    static final int ATTEMPTS = 100;

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final DoubleSupplier chance;

    /**
     * A backoff with that jitter.
     *
     * @param chance from 0 to 1, so that messages which failed together do not come again together
     */
    Backoff(DoubleSupplier chance) {
        this.chance = chance;
    }

    static boolean isLast(int attempt) {
        return attempt >= ATTEMPTS;
    }

    /** When to try again after that attempt failed. */
    Instant next(int attempt, Instant now) {
        Duration doubled = FIRST.multipliedBy(1L << Math.clamp(attempt - 1L, 0, 16));
        Duration pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now.plus(Duration.ofMillis((long) (pause.toMillis() * (0.75 + chance.getAsDouble() / 2))));
    }
}

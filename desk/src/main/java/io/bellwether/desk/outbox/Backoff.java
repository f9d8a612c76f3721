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

    /** Attempts after which one that a rule of the other side refuses is dead. */
    static final int UNWELCOME = 5;

    private static final Duration RULES_PAUSE = Duration.ofMinutes(10);
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

    /** Whether one that a rule refuses is given up: it is seen as dead within the hour, with the reason. */
    static boolean isLastUnwelcome(int attempt) {
        return attempt >= UNWELCOME;
    }

    /** When to try again what a rule refused. */
    static Instant afterUnwelcome(Instant now) {
        return now.plus(RULES_PAUSE);
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

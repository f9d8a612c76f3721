package io.bellwether.desk.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a login holds.
 *
 * @param idle longest time without a request
 * @param whole longest time since the login
 */
record SessionRule(Duration idle, Duration whole) {

    /** Over a long weekend, and a month in all: the desk is opened each morning, and shows news. */
    static final SessionRule USUAL = new SessionRule(Duration.ofDays(4), Duration.ofDays(30));

    /** A later look is noted only then, so that reading writes seldom. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    /** Whether it still holds. */
    boolean holds(Instant begun, Instant seen, Instant now) {
        return now.isBefore(seen.plus(idle)) && now.isBefore(begun.plus(whole));
    }

    /** Whether the store should know that it was used now. */
    boolean isWorthNoting(Instant seen, Instant now) {
        return !now.isBefore(seen.plus(NOTED));
    }
}

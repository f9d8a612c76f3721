package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides whether a digest is due, and of what time. Pure. Days on which none could go are in the next one. */
final class DigestRule {

    /** The longest time a digest looks back. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private DigestRule() {}

    /**
     * The time that a digest is to tell of.
     *
     * @param digested until when digests have told, or the subscription's beginning
     */
    static Optional<Span> due(Rhythm rhythm, Instant digested, Instant now) {
        return rhythm.digest()
                .map(digest -> digest.latest(now, rhythm.zone()))
                .filter(due -> due.isAfter(digested))
                .map(due -> new Span(later(digested, due.minus(LONGEST)), due));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package io.bellwether.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The fortnight's clock: it passes evenly while a given stretch of real time goes by, then stands at the end.
 *
 * @param fortnight that passes
 * @param started real time at which the fortnight begins
 * @param length real time the whole fortnight takes; more than zero
 */
record ReplayClock(InstantSource real, Fortnight fortnight, Instant started, Duration length) implements InstantSource {

    ReplayClock {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("the replay must take more than " + length);
        }
    }

    /** A clock that starts now. */
    static ReplayClock start(InstantSource real, Fortnight fortnight, Duration length) {
        return new ReplayClock(real, fortnight, real.instant(), length);
    }

    /** The moment of the fortnight, to the millisecond, from its beginning to its end. */
    @Override
    public Instant instant() {
        double passed = Duration.between(started, real.instant()).toMillis() / (double) length.toMillis();
        Duration whole = Duration.between(fortnight.begin(), fortnight.end());
        return fortnight.begin().plusMillis((long) (Math.clamp(passed, 0, 1) * whole.toMillis()));
    }

    boolean finished() {
        return !instant().isBefore(fortnight.end());
    }
}

package io.bellwether.sink.stage;

import java.time.Duration;

/** How long to wait before the next try: twice as long after every failure, up to a limit. Pure. */
record Pause(Duration length, Duration longest) {

    private static final Duration FIRST = Duration.ofMillis(250);

    /** The pause after a first failure. */
    static Pause first(Duration longest) {
        return new Pause(shorter(FIRST, longest), longest);
    }

    /** The pause after one more. */
    Pause next() {
        return new Pause(shorter(length.multipliedBy(2), longest), longest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

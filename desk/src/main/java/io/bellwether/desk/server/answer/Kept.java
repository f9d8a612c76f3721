package io.bellwether.desk.server.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer for a while: what is asked often, changes little and takes its time. Thread-safe; several who come when it is old may ask at
 * once.
 */
public final class Kept<T> {

    private final Supplier<T> question;
    private final Duration time;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Answer<T>> last = new AtomicReference<>();

    /** Keeps what the question says for that time; nothing is asked before the first {@link #get()}. */
    public Kept(Supplier<T> question, Duration time, InstantSource clock) {
        this.question = question;
        this.time = time;
        this.clock = clock;
    }

    /** The answer, which may be as old as that. */
    public T get() {
        Instant now = clock.instant();
        Answer<T> known = last.get();
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        T value = question.get();
        last.set(new Answer<>(value, now.plus(time)));
        return value;
    }

    private record Answer<T>(T value, Instant until) {}
}

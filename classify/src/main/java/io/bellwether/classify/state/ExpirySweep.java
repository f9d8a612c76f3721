package io.bellwether.classify.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Forgets, by the wall clock, what has not been touched for long: a slice of the store each time, so that no transaction waits for a
 * walk through all of it.
 *
 * @param <V> what the store keeps
 */
public final class ExpirySweep<V> implements Punctuator {

    /** How often a slice is looked through. */
    public static final Duration INTERVAL = Duration.ofSeconds(10);

    /** A million entries are walked through in less than two hours. */
    private static final int SLICE = 2_000;

    private final KeyValueStore<String, V> store;
    private final Function<V, Instant> touched;
    private final Duration kept;
    private @Nullable String next;

    /**
     * A sweep.
     *
     * @param touched when an entry was touched last, by the wall clock
     * @param kept how long after that it stays
     */
    public ExpirySweep(KeyValueStore<String, V> store, Function<V, Instant> touched, Duration kept) {
        this.store = store;
        this.touched = touched;
        this.kept = kept;
    }

    @Override
    public void punctuate(long now) {
        Instant oldest = Instant.ofEpochMilli(now).minus(kept);
        expired(oldest).forEach(store::delete);
    }

    private List<String> expired(Instant oldest) {
        List<String> expired = new ArrayList<>();
        try (KeyValueIterator<String, V> slice = next == null ? store.all() : store.range(next, null)) {
            for (int walked = 0; walked < SLICE && slice.hasNext(); walked++) {
                KeyValue<String, V> entry = slice.next();
                if (touched.apply(entry.value).isBefore(oldest)) {
                    expired.add(entry.key);
                }
            }
            next = slice.hasNext() ? slice.peekNextKey() : null;
        }
        return expired;
    }
}

package io.bellwether.desk.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Counts tries by a key and says when there were too many. The number of keys is bounded: the one not tried for longest is forgotten.
 * Thread-safe.
 */
public final class Tries {

    private static final int MOST_KEYS = 10_000;

    private final int limit;
    private final Duration window;
    private final SequencedMap<String, Counted> counts = new LinkedHashMap<>();

    private record Counted(int tries, Instant since) {}

    /**
     * @param limit tries of one key within the window
     * @param window counted from the first of them
     */
    public Tries(int limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }

    /** Counts a try; how long to wait when there were too many already, and then it is not counted. */
    public synchronized Optional<Duration> count(String key, Instant now) {
        Counted known = counts.remove(key);
        Counted before = known == null || !now.isBefore(known.since().plus(window)) ? new Counted(0, now) : known;
        boolean tooMany = before.tries() >= limit;
        counts.put(key, tooMany ? before : new Counted(before.tries() + 1, before.since()));
        if (counts.size() > MOST_KEYS) {
            counts.pollFirstEntry();
        }
        return tooMany ? Optional.of(Duration.between(now, before.since().plus(window))) : Optional.empty();
    }

    /** Takes one try back. */
    synchronized void takeBack(String key) {
        counts.computeIfPresent(key, (same, known) -> new Counted(Math.max(0, known.tries() - 1), known.since()));
    }

    /** Forgets a key. */
    synchronized void forget(String key) {
        counts.remove(key);
    }

    synchronized int keys() {
        return counts.size();
    }
}

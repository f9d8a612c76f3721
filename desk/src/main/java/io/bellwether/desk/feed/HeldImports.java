package io.bellwether.desk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * Lists that were shown and wait for the word to add them, so that a list of thousands need not travel twice. Bounded in number and time,
 * and gone with the process. Thread-safe.
 */
public final class HeldImports {

    private static final int MOST = 20;
    private static final Duration HELD = Duration.ofMinutes(15);

    private final SequencedMap<String, Held> held = new LinkedHashMap<>();

    private record Held(List<WantedFeed> feeds, String who, Instant when) {}

    /**
     * Keeps feeds for whoever was shown them.
     *
     * @return by which name to ask for them
     */
    public synchronized String hold(List<WantedFeed> feeds, String who, Instant now) {
        String name = UUID.randomUUID().toString();
        held.put(name, new Held(List.copyOf(feeds), who, now));
        if (held.size() > MOST) {
            held.pollFirstEntry();
        }
        return name;
    }

    /** Those of that name, which stay held; empty when they are not any more, or were shown to somebody else. */
    public synchronized Optional<List<WantedFeed>> find(String name, String who, Instant now) {
        held.values().removeIf(one -> !now.isBefore(one.when().plus(HELD)));
        Held known = held.get(name);
        if (known == null || !known.who().equals(who)) {
            return Optional.empty();
        }
        return Optional.of(known.feeds());
    }

    /** Lets go of them: they are added. */
    public synchronized void drop(String name) {
        held.remove(name);
    }
}

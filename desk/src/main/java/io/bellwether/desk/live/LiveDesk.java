package io.bellwether.desk.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Looks at the store for all who listen, and only while somebody does. Thread-safe. */
public final class LiveDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDesk.class);

    private final LiveStore store;
    private final LiveSettings settings;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private @Nullable Thread poller;
    private boolean arrived;
    private boolean closed;

    /** A desk over that store; nobody listens yet. */
    public LiveDesk(LiveStore store, LiveSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** How it is kept. */
    public LiveSettings settings() {
        return settings;
    }

    /** How many listen now. */
    public int listeners() {
        return listeners.size();
    }

    /**
     * Gives a seat to who wants to listen, as far as there is one.
     *
     * @param visitor by whom seats are counted
     * @param since ordinal up to which the page knows; empty to hear what comes from now on
     */
    public synchronized Seat join(String visitor, Interest interest, OptionalLong since) {
        if (closed || listeners.size() >= settings.most()) {
            return new Seat.NoneFree(settings.most());
        }
        long own = listeners.stream()
                .filter(other -> other.visitor().equals(visitor))
                .count();
        if (own >= settings.mostOfOne()) {
            return new Seat.TooMany(settings.mostOfOne());
        }
        Listener listener = new Listener(visitor, interest, since);
        listeners.add(listener);
        arrived = true;
        notifyAll();
        if (poller == null) {
            poller = Thread.ofVirtual().name("live").start(this::poll);
        }
        return new Seat.Taken(listener);
    }

    /** Lets all connections of that visitor be tried, those that are dead be noticed and left: of every visitor when none is named. */
    public void knock(Optional<String> visitor) {
        listeners.stream()
                .filter(listener ->
                        visitor.filter(name -> !name.equals(listener.visitor())).isEmpty())
                .forEach(Listener::knock);
    }

    /** Frees the seat. */
    public synchronized void leave(Listener listener) {
        listeners.remove(listener);
        notifyAll();
    }

    /** Ends all connections; nobody gets a seat any more. */
    @Override
    public synchronized void close() {
        closed = true;
        listeners.forEach(Listener::end);
        notifyAll();
    }

    private void poll() {
        Optional<LiveHead> known = Optional.empty();
        boolean silent = false;
        try {
            do {
                try {
                    known = Optional.of(look(known));
                    listeners.forEach(listener -> listener.hearOfStore(true));
                    silent = false;
                } catch (RuntimeException | Error fault) {
                    listeners.forEach(listener -> listener.hearOfStore(false));
                    LOG.atLevel(silent ? Level.DEBUG : Level.WARN)
                            .setCause(fault)
                            .log("open pages hear nothing until the store can be read again");
                    silent = true;
                }
            } while (goesOn());
        } finally {
            end();
        }
    }

    /** However it came to that: who listens next starts it anew. */
    private synchronized void end() {
        if (Thread.currentThread().equals(poller)) {
            poller = null;
        }
    }

    /** Rests until it is time for the next look; whether there is to be one. */
    private synchronized boolean goesOn() {
        long until = System.nanoTime() + settings.pace().toNanos();
        try {
            for (long left = settings.pace().toNanos(); left > 0 && isHeard() && !arrived; ) {
                wait(Math.max(1, Duration.ofNanos(left).toMillis()));
                left = until - System.nanoTime();
            }
            arrived = false;
        } catch (InterruptedException ending) {
            closed = true;
        }
        if (!isHeard()) {
            poller = null;
        }
        return isHeard();
    }

    private boolean isHeard() {
        return !closed && !listeners.isEmpty();
    }

    /** First those who came get what they missed up to the ordinal known, then all get what is after it: so nothing is told twice or never. */
    private LiveHead look(Optional<LiveHead> known) {
        LiveHead now = store.head();
        LiveHead head = known.orElse(now);
        listeners.stream().filter(listener -> !listener.isPlaced()).forEach(listener -> place(listener, head, now));
        if (now.isPolledAfter(head)) {
            listeners.forEach(Listener::hearOfPolls);
        }
        return new LiveHead(tell(head.ordinal(), now.ordinal()), now.polled());
    }

    /** A page may know more than was told so far, and of a store that was made anew no more than it has. */
    private void place(Listener listener, LiveHead head, LiveHead now) {
        long since = Math.min(listener.since().orElse(now.ordinal()), now.ordinal());
        listener.place(
                Math.max(since, Math.min(head.ordinal(), now.ordinal())),
                since < head.ordinal() ? store.missed(since, head.ordinal(), listener.interest()) : Missed.NOTHING);
    }

    /** A store made anew counts from its beginning. */
    private long tell(long head, long now) {
        if (now <= head) {
            listeners.forEach(listener -> listener.setBack(now));
            return now;
        }
        List<SpokenUpdate> updates = store.since(head);
        listeners.forEach(listener -> listener.hear(updates));
        return updates.isEmpty() ? now : updates.getLast().ordinal();
    }
}

package io.bellwether.ingest.page;

import io.bellwether.ingest.identity.CanonicalLink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps pages of one host apart: one at a time, and some seconds between them. Thread-safe. */
final class HostLanes {

    /** Hosts remembered at once, idle ones beyond that forgotten: feeds may link anywhere. */
    private static final int MOST = 10_000;

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Duration spacing;
    private final InstantSource clock;

    /**
     * Lanes for all hosts.
     *
     * @param spacing between the end of one request to a host and the next
     */
    HostLanes(Duration spacing, InstantSource clock) {
        this.spacing = spacing;
        this.clock = clock;
    }

    Lane of(String url) {
        if (lanes.size() > MOST) {
            lanes.values().removeIf(Lane::isIdle);
        }
        return lanes.computeIfAbsent(CanonicalLink.host(url).orElse(""), host -> new Lane());
    }

    /** The way to one host. */
    final class Lane {

        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile Instant free = Instant.EPOCH;

        boolean isIdle() {
            return !lock.isLocked() && free.isBefore(clock.instant());
        }

        /** Waits for the turn; every call that returns needs one of {@link #leave}. */
        void enter() throws InterruptedException {
            lock.lockInterruptibly();
            Duration wait = Duration.between(clock.instant(), free);
            try {
                if (wait.isPositive()) {
                    Thread.sleep(wait);
                }
            } catch (InterruptedException closing) {
                lock.unlock();
                throw closing;
            }
        }

        /**
         * Lets the next one in.
         *
         * @param pause the least time until then, when longer than usual
         */
        void leave(Duration pause) {
            free = clock.instant().plus(pause.compareTo(spacing) > 0 ? pause : spacing);
            lock.unlock();
        }
    }
}

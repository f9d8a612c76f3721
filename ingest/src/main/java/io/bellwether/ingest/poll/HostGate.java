package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;

/**
 * Lets polls through to one host: few at once, apart from each other, and none for a while when the host says to several feeds in a row
 * that it has had enough. Thread-safe.
 */
public final class HostGate {

    /** Throttled answers in a row, of whatever feeds, that speak for the whole host. */
    private static final int ENOUGH = 3;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Semaphore atOnce;
    private final InstantSource clock;
    private int width;
    private Duration spacing;
    private Instant free = Instant.EPOCH;
    private int throttled;

    /**
     * A gate.
     *
     * @param atOnce polls at once
     * @param spacing between the beginnings of two polls
     */
    public HostGate(int atOnce, Duration spacing, InstantSource clock) {
        this.atOnce = new Semaphore(atOnce, true);
        this.width = atOnce;
        this.spacing = spacing;
        this.clock = clock;
    }

    /**
     * Waits until it is this poll's turn; every call that returns needs one of {@link #leave()}.
     *
     * @throws InterruptedException when interrupted while waiting; the poll is not let through then
     */
    public void enter() throws InterruptedException {
        atOnce.acquire();
        try {
            Duration wait = Duration.between(clock.instant(), turn());
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
        } catch (InterruptedException closing) {
            atOnce.release();
            throw closing;
        }
    }

    /** Makes room for the next. */
    public void leave() {
        atOnce.release();
    }

    /** Lets more polls through at once, and sooner one after another; never fewer than before. */
    synchronized void widen(int more, Duration closer) {
        atOnce.release(Math.max(0, more - width));
        width = Math.max(width, more);
        spacing = closer;
    }

    /** What a poll of this host came to. */
    synchronized void heed(FeedStatus status) {
        throttled = status.outcome() == Outcome.THROTTLED ? throttled + 1 : 0;
        Instant next = status.nextPoll();
        if (throttled >= ENOUGH && next != null) {
            Instant latest = clock.instant().plus(LONGEST_PAUSE);
            pauseUntil(next.isBefore(latest) ? next : latest);
        }
    }

    private void pauseUntil(Instant end) {
        free = end.isAfter(free) ? end : free;
    }

    private synchronized Instant turn() {
        Instant now = clock.instant();
        Instant turn = free.isAfter(now) ? free : now;
        free = turn.plus(spacing);
        return turn;
    }
}

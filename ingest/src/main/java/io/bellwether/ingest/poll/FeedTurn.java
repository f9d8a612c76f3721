package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a feed's thread does when its time has come: a poll, admitted at the feed's host and among all, or what a notice asks for. No fault
 * of ours, and no document we did not foresee, ends the polling of a feed. Thread-safe.
 */
final class FeedTurn {

    private static final Logger LOG = LoggerFactory.getLogger(FeedTurn.class);

    private final Polling.Parts parts;
    private final FeedPoll poll;
    private final HostGates hosts;
    private final Semaphore atOnce;
    private final Instant started;

    /**
     * Turns from now on.
     *
     * @param concurrency polls at once, over all feeds
     */
    FeedTurn(Polling.Parts parts, HostGates hosts, int concurrency) {
        this.parts = parts;
        this.poll = new FeedPoll(parts);
        this.hosts = hosts;
        this.atOnce = new Semaphore(concurrency, true);
        this.started = parts.clock().instant();
    }

    /**
     * Takes the turn.
     *
     * @param notice why it is taken before the time of the next poll; null when that has come
     */
    FeedPoll.Polled take(FeedState state, Answer answer, Notices.@Nullable Notice notice) throws InterruptedException {
        return switch (notice) {
            case null -> {
                FeedPoll.Polled polled = guarded(state, answer);
                PollLog.tell(state, polled.state());
                tellListener(state, polled);
                yield polled;
            }
            case DELIVERED -> delivered(state, answer);
            case UNPUSHED -> poll.unpushed(state, answer);
        };
    }

    private FeedPoll.Polled delivered(FeedState state, Answer answer) throws InterruptedException {
        try {
            return poll.takeDelivered(state, answer);
        } catch (OutOfMemoryError unforeseen) {
            LOG.error(
                    "a delivery of feed {} was not read by a fault of ours; please report this",
                    state.source(),
                    unforeseen);
            return poll.failedDelivery(state, answer);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            LOG.error(
                    "deliveries of feed {} wait for its next poll by a fault of ours; please report this",
                    state.source(),
                    unforeseen);
            return poll.unpushed(state, answer);
        }
    }

    /** A fault of ours counts as a failed poll. */
    private FeedPoll.Polled guarded(FeedState state, Answer answer) throws InterruptedException {
        try {
            return admitted(state, answer);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
            LOG.error(
                    "a poll of feed {} failed by a fault of ours; it goes on, but please report this",
                    state.source(),
                    unforeseen);
            return poll.failed(state, answer, unforeseen);
        }
    }

    private FeedPoll.Polled admitted(FeedState state, Answer answer) throws InterruptedException {
        HostGate host = hosts.of(state.address());
        host.enter();
        try {
            atOnce.acquire();
            try {
                return poll.poll(state, answer);
            } finally {
                atOnce.release();
            }
        } finally {
            host.leave();
        }
    }

    private void tellListener(FeedState before, FeedPoll.Polled polled) {
        Instant due = before.nextPoll().isBefore(started) ? started : before.nextPoll();
        Duration past = Duration.between(due, polled.began());
        // What began is told in whole milliseconds, which may lie just before it was due.
        Duration late = past.isNegative() ? Duration.ZERO : past;
        FeedStatus status = polled.state().status();
        if (status == null || status.equals(before.status())) {
            parts.listener().unpublished(late);
        } else {
            hosts.of(before.address()).heed(status);
            parts.listener().polled(status, late);
        }
    }
}

package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.identity.CanonicalLink;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.publish.ArticlePublisher;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every feed when it is due, each on its own virtual thread, so that one feed is never asked twice at once. Thread-safe. */
public final class Polling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    /** Connections to one host at once, as browsers have it; most hosts have one feed. */
    private static final int PER_HOST = 6;
    /** How long closing waits for all feeds together. */
    private static final Duration CLOSING = Duration.ofSeconds(3);
    /** Failures in a row after which a feed is worth a line in the log. */
    private static final int NOTABLE = 3;

    private final FeedPoll poll;
    private final InstantSource clock;
    private final Semaphore atOnce;
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    private Polling(FeedPoll poll, InstantSource clock, int concurrency) {
        this.poll = poll;
        this.clock = clock;
        this.atOnce = new Semaphore(concurrency, true);
    }

    /** What polling works with. */
    public record Parts(
            FeedFetch fetch, ArticlePublisher publisher, Inbox inbox, Schedule schedule, InstantSource clock) {}

    /**
     * Starts polling.
     *
     * @param concurrency polls at once, over all feeds
     */
    public static Polling start(Parts parts, Collection<FeedState> feeds, int concurrency) {
        Polling polling = new Polling(new FeedPoll(parts), parts.clock(), concurrency);
        for (FeedState feed : feeds) {
            polling.states.put(feed.source().id(), feed);
            polling.threads.add(
                    Thread.ofVirtual().name("feed-" + feed.source().id()).unstarted(() -> polling.run(feed)));
        }
        polling.threads.forEach(Thread::start);
        return polling;
    }

    /** The latest status of each feed that has one. */
    public List<FeedStatus> statuses() {
        return states.values().stream()
                .map(FeedState::status)
                .filter(Objects::nonNull)
                .toList();
    }

    private void run(FeedState first) {
        FeedState state = first;
        Answer answer = Answer.NONE;
        try {
            for (Instant due = state.nextPoll(); due != null; due = state.nextPoll()) {
                Duration wait = Duration.between(clock.instant(), due);
                if (wait.isPositive()) {
                    Thread.sleep(wait);
                }
                FeedPoll.Polled polled = guarded(state, answer);
                tell(state, polled.state());
                state = polled.state();
                answer = polled.answer();
                states.put(state.source().id(), state);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** No fault of ours, and no document we did not foresee, ends the polling of a feed: it counts as a failed poll. */
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
        Semaphore host = hosts.computeIfAbsent(
                CanonicalLink.host(state.address()).orElse(""), name -> new Semaphore(PER_HOST, true));
        host.acquire();
        try {
            atOnce.acquire();
            try {
                return poll.poll(state, answer);
            } finally {
                atOnce.release();
            }
        } finally {
            host.release();
        }
    }

    private static void tell(FeedState before, FeedState after) {
        FeedStatus status = after.status();
        if (status == null) {
            return;
        }
        if (after.nextPoll() == null) {
            LOG.warn("feed {} is muted: {}", after.source(), status.reason());
        } else if (status.failures() == NOTABLE && before.failures() < NOTABLE) {
            LOG.warn(
                    "feed {} failed {} times in a row: {}; next try at {}",
                    after.source(),
                    NOTABLE,
                    status.reason(),
                    after.nextPoll());
        } else if (status.failures() == 0 && before.failures() >= NOTABLE) {
            LOG.info("feed {} answers again after {} failures", after.source(), before.failures());
        }
    }

    /** Breaks off what is under way and waits for it, seconds at most. What was not acknowledged is not remembered. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        Instant latest = InstantSource.system().instant().plus(CLOSING);
        try {
            for (Thread thread : threads) {
                Duration left = Duration.between(InstantSource.system().instant(), latest);
                thread.join(left.isPositive() ? left : Duration.ofMillis(1));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

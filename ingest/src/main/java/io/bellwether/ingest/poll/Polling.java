package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.publish.Publisher;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.websub.Deliveries;
import io.bellwether.ingest.websub.Hubs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every feed when it is due, each on its own virtual thread, so that one feed is never asked twice at once. Thread-safe. */
public final class Polling implements Deliveries, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    /** How long closing waits for all feeds together. */
    private static final Duration CLOSING = Duration.ofSeconds(3);
    /** How long leaving a feed waits: other wishes wait behind it. */
    private static final Duration LEAVING = Duration.ofSeconds(60);
    /** Failures in a row after which a feed is worth a line in the log. */
    private static final int NOTABLE = 3;

    private final FeedPoll poll;
    private final InstantSource clock;
    private final Semaphore atOnce;
    private final HostGates hosts;
    private final PollListener listener;
    private final Instant started;
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    /** What each feed's thread is to do before its time. */
    private final Map<String, BlockingQueue<Notice>> notices = new ConcurrentHashMap<>();

    private final Map<String, Thread> threads = new ConcurrentHashMap<>();

    private final Inbox inbox;

    private Polling(Parts parts, HostGates hosts, int concurrency) {
        this.inbox = parts.inbox();
        this.poll = new FeedPoll(parts);
        this.clock = parts.clock();
        this.listener = parts.listener();
        this.hosts = hosts;
        this.started = clock.instant();
        this.atOnce = new Semaphore(concurrency, true);
    }

    /** What polling works with. */
    public record Parts(
            FeedFetch fetch,
            Secrets secrets,
            Publisher publisher,
            KnownItems known,
            Inbox inbox,
            FullTexts fullTexts,
            Hubs hubs,
            Schedule schedule,
            InstantSource clock,
            PollListener listener) {}

    /**
     * Starts polling.
     *
     * @param concurrency connections at once, over all feeds; a feed that hangs holds one until its deadline
     */
    public static Polling start(Parts parts, Collection<FeedState> feeds, int concurrency) {
        HostGates hosts = new HostGates(feeds, parts.schedule().shortest(), parts.clock());
        Polling polling = new Polling(parts, hosts, concurrency);
        feeds.forEach(polling::take);
        polling.threads.values().forEach(Thread::start);
        return polling;
    }

    /** Polls one more feed, which is not polled yet, from now on; for one thread at a time with {@link #leave}. */
    public void follow(FeedState feed) {
        hosts.expect(feed.address());
        take(feed).start();
    }

    private Thread take(FeedState feed) {
        String id = feed.source().id();
        states.put(id, feed);
        notices.put(id, new ArrayBlockingQueue<>(Notice.values().length));
        if (!inbox.deliveries(id).isEmpty()) {
            // Accepted by an earlier run, and not to wait for the next poll.
            arrived(id);
        }
        Thread thread = Thread.ofVirtual().name("feed-" + id).unstarted(() -> run(feed));
        threads.put(id, thread);
        return thread;
    }

    /**
     * Polls a feed no more. What is under way is broken off and waited for, a minute at most, so that nothing is told of it afterwards; what
     * was received and not acknowledged stays kept, to be taken up when the feed is followed again.
     *
     * @return the feed as its latest poll left it; empty when it is not polled
     * @throws InterruptedException when interrupted while waiting
     */
    public Optional<FeedState> leave(String id) throws InterruptedException {
        Thread thread = threads.get(id);
        if (thread == null) {
            return Optional.empty();
        }
        thread.interrupt();
        if (!thread.join(LEAVING)) {
            LOG.error(
                    "a poll of feed {} did not break off within {} seconds and is left to itself; please report this",
                    id,
                    LEAVING.toSeconds());
        }
        threads.remove(id);
        notices.remove(id);
        Optional<FeedState> left = Optional.ofNullable(states.remove(id));
        left.ifPresent(state -> hosts.expectNoMore(state.address()));
        return left;
    }

    /** The feed as it is polled; empty when it is not. */
    public Optional<FeedSource> source(String id) {
        return Optional.ofNullable(states.get(id)).map(FeedState::source);
    }

    /** How many feeds are polled. */
    public int feeds() {
        return states.size();
    }

    /** The latest status of each feed that has one. */
    public List<FeedStatus> statuses() {
        return states.values().stream()
                .map(FeedState::status)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Why a feed's thread does not wait until its next poll. */
    private enum Notice {
        DELIVERED,
        UNPUSHED
    }

    @Override
    public void arrived(String feed) {
        notice(feed, Notice.DELIVERED);
    }

    @Override
    public void ended(String feed) {
        notice(feed, Notice.UNPUSHED);
    }

    /** One of a kind is enough: whoever takes it does all there is. */
    private void notice(String feed, Notice notice) {
        BlockingQueue<Notice> queue = notices.get(feed);
        if (queue == null) {
            return;
        }
        // Two at once of one kind would leave no room for the other.
        synchronized (queue) {
            if (!queue.contains(notice)) {
                var _ = queue.offer(notice);
            }
        }
    }

    private void run(FeedState first) {
        BlockingQueue<Notice> queue =
                Objects.requireNonNull(notices.get(first.source().id()));
        FeedState state = first;
        Answer answer = Answer.NONE;
        try {
            while (true) {
                Duration wait = Duration.between(clock.instant(), state.nextPoll());
                Notice notice = queue.poll(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
                FeedPoll.Polled polled = next(state, answer, notice);
                if (!Thread.currentThread().equals(threads.get(first.source().id()))) {
                    // Left, though it did not break off in time.
                    return;
                }
                state = polled.state();
                answer = polled.answer();
                states.put(state.source().id(), state);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private FeedPoll.Polled next(FeedState state, Answer answer, @Nullable Notice notice) throws InterruptedException {
        return switch (notice) {
            case null -> {
                FeedPoll.Polled polled = guarded(state, answer);
                tell(state, polled.state());
                notify(state, polled);
                yield polled;
            }
            case DELIVERED -> delivered(state, answer);
            case UNPUSHED -> new FeedPoll.Polled(poll.unpushed(state), answer, clock.instant());
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
            return new FeedPoll.Polled(poll.unpushed(state), answer, clock.instant());
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

    private void notify(FeedState before, FeedPoll.Polled polled) {
        Instant due = before.nextPoll().isBefore(started) ? started : before.nextPoll();
        Duration past = Duration.between(due, polled.began());
        // What began is told in whole milliseconds, which may lie just before it was due.
        Duration late = past.isNegative() ? Duration.ZERO : past;
        FeedStatus status = polled.state().status();
        if (status == null || status.equals(before.status())) {
            listener.unpublished(late);
        } else {
            hosts.of(before.address()).heed(status);
            listener.polled(status, late);
        }
    }

    private static void tell(FeedState before, FeedState after) {
        FeedStatus status = after.status();
        if (status == null) {
            return;
        }
        if (status.outcome() == Outcome.GONE && before.failures() == 0) {
            LOG.warn("feed {} is muted: {}", after.source(), status.reason());
        } else if (isNewGap(before, status)) {
            LOG.warn("feed {}: {}; if that happens often, poll it oftener (--poll)", after.source(), status.reason());
        } else if (status.failures() == NOTABLE && before.failures() < NOTABLE) {
            LOG.warn(
                    "feed {} failed {} times in a row: {}; next try at {}",
                    after.source(),
                    NOTABLE,
                    status.reason(),
                    after.nextPoll());
        } else if (status.failures() == Pace.DEAD_AFTER && before.failures() < Pace.DEAD_AFTER) {
            LOG.warn(
                    "feed {}: {}; take it off the feed list or mend its address there",
                    after.source(),
                    status.reason());
        } else if (status.failures() == 0 && before.failures() >= NOTABLE) {
            LOG.info("feed {} answers again after {} failures", after.source(), before.failures());
        }
    }

    private static boolean isNewGap(FeedState before, FeedStatus status) {
        FeedStatus former = before.status();
        return status.gap() != null && former != null && !status.gap().equals(former.gap());
    }

    /** Breaks off what is under way and waits for it, seconds at most. What was not acknowledged is not remembered. */
    @Override
    public void close() {
        threads.values().forEach(Thread::interrupt);
        Instant latest = InstantSource.system().instant().plus(CLOSING);
        try {
            for (Thread thread : threads.values()) {
                Duration left = Duration.between(InstantSource.system().instant(), latest);
                thread.join(left.isPositive() ? left : Duration.ofMillis(1));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

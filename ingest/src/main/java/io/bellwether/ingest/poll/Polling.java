package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.poll.Notices.Notice;
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
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every feed when it is due, each on its own virtual thread, so that one feed is never asked twice at once. Thread-safe. */
public final class Polling implements Deliveries, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    /** How long closing waits for all feeds together. */
    private static final Duration CLOSING = Duration.ofSeconds(3);
    /** How long leaving a feed waits: other wishes wait behind it. */
    private static final Duration LEAVING = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final Inbox inbox;
    private final HostGates hosts;
    private final FeedTurn turns;
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private final Map<String, Notices> notices = new ConcurrentHashMap<>();
    private final Map<String, Thread> threads = new ConcurrentHashMap<>();

    private Polling(Parts parts, HostGates hosts, int concurrency) {
        this.clock = parts.clock();
        this.inbox = parts.inbox();
        this.hosts = hosts;
        this.turns = new FeedTurn(parts, hosts, concurrency);
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
        notices.put(id, new Notices());
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

    @Override
    public void arrived(String feed) {
        notice(feed, Notice.DELIVERED);
    }

    @Override
    public void ended(String feed) {
        notice(feed, Notice.UNPUSHED);
    }

    private void notice(String feed, Notice notice) {
        Optional.ofNullable(notices.get(feed)).ifPresent(known -> known.put(notice));
    }

    private void run(FeedState first) {
        Notices mine = Objects.requireNonNull(notices.get(first.source().id()));
        FeedState state = first;
        Answer answer = Answer.NONE;
        try {
            while (true) {
                Notice notice = mine.await(Duration.between(clock.instant(), state.nextPoll()));
                FeedPoll.Polled polled = turns.take(state, answer, notice);
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

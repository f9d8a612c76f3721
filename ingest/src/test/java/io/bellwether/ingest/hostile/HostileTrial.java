package io.bellwether.ingest.hostile;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.TestFetch;
import io.bellwether.ingest.fetch.TestFetch.Names;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.poll.FeedState;
import io.bellwether.ingest.poll.PollListener;
import io.bellwether.ingest.poll.Polling;
import io.bellwether.ingest.poll.Schedule;
import io.bellwether.ingest.publish.Publisher;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.websub.Hubs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One feed that is well, then suffers a fault, then, four weeks and a restart later, is well again; and beside it, under the same
 * {@link Polling}, a feed on another host that brings something new with every answer.
 */
final class HostileTrial implements AutoCloseable {

    /** The address that feeds may not lead to here. */
    static final String PRIVATE = "127.0.0.66";

    private static final int MAX_BYTES = 10 << 20;
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration MUTED = Duration.ofDays(32);
    private static final long PATIENCE_SECONDS = 60;
    private static final InetAddress BESIDE = InetAddress.ofLiteral("127.0.0.2");

    private final HostileServer server;
    private final HostileServer beside;
    private final CountingSockets sockets = new CountingSockets(BESIDE);
    private final HeapMeter heap = new HeapMeter();
    private final MovableClock clock = new MovableClock();
    private final SSLContext certificate;
    private final Map<Duration, FeedFetch> clients;
    private final Inbox inbox;
    private final Schedule schedule = new Schedule(SHORTEST);
    private final AtomicInteger items = new AtomicInteger();
    private final List<String> cookies = new ArrayList<>();
    private volatile @Nullable Names lies;

    HostileTrial(Path directory, SSLContext certificate) throws IOException {
        this.certificate = certificate;
        this.server = new HostileServer("127.0.0.1", Behaviour.raw(""));
        this.beside = new HostileServer("127.0.0.2", Behaviour.answering(out -> out.write(next())));
        this.inbox = Inbox.at(directory);
        this.clients = Map.of(Fault.HURRIED, client(Fault.HURRIED), Fault.USUAL, client(Fault.USUAL));
    }

    private FeedFetch client(Duration deadline) {
        return TestFetch.open(
                new FetchLimits(deadline, MAX_BYTES),
                new TestFetch.World(
                        this::addresses,
                        address -> !address.equals(InetAddress.ofLiteral(PRIVATE)),
                        certificate,
                        sockets),
                clock);
    }

    int port() {
        return server.port();
    }

    /** Requests that showed a cookie. */
    List<String> cookies() {
        return List.copyOf(cookies);
    }

    private InetAddress[] addresses(String host) throws UnknownHostException {
        Names told = lies;
        return switch (host) {
            case "hostile.test" ->
                told == null ? new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")} : told.addresses(host);
            case "beside.test" -> new InetAddress[] {BESIDE};
            case "no-such-host.test" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    Row suffer(Fault fault) throws InterruptedException {
        Run run = new Run(fault);
        server.be(well(fault, "\"before\"", "before"));
        Sample end;
        try (Polling _ = run.start(null, null)) {
            run.await("before");
            run.armed = true;
            end = run.ended();
        }
        server.hangUp();
        lies = null;
        server.be(well(fault, "\"after\"", "before", "after"));
        clock.advance(MUTED);
        try (Polling _ = run.start(end.status(), run.besideStatus)) {
            run.await("after");
            run.awaitBeside();
        }
        return run.row(end);
    }

    private Behaviour well(Fault fault, String etag, String... titles) {
        Behaviour honest = socket -> {
            String request = Behaviour.request(socket.getInputStream());
            if (request.contains("\r\nCookie:")) {
                cookies.add(request);
            }
            boolean known = request.contains("If-None-Match: " + etag);
            String body = known ? "" : Feeds.of(titles);
            socket.getOutputStream()
                    .write(Behaviour.latin("HTTP/1.1 %s\r\nETag: %s\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(known ? "304 Not Modified" : "200 OK", etag, body.length(), body)));
            socket.getOutputStream().flush();
        };
        return fault.secure() ? honest.over(certificate) : honest;
    }

    /** The feed beside: its three newest items, one of them new each time. */
    private byte[] next() {
        int newest = items.incrementAndGet();
        String body = Feeds.of("beside " + newest, "beside " + (newest - 1), "beside " + (newest - 2));
        return Behaviour.latin("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @Override
    public void close() throws IOException {
        for (FeedFetch client : clients.values()) {
            client.close();
        }
        server.close();
        beside.close();
    }

    /** Where things stand, and after which poll. */
    private record Sample(Instant time, @Nullable FeedStatus status, long bytes, long heap, int beside) {}

    /** What is seen and published of one fault. */
    private final class Run implements Publisher, PollListener {

        private final Fault fault;
        private final FeedSource faulty;
        private final FeedSource other = FeedSource.of("http://beside.test:" + beside.port() + "/feed", "beside");
        private final int firstBeside = items.get() + 1;
        private final Set<String> published = ConcurrentHashMap.newKeySet();
        private final BlockingQueue<Sample> polls = new LinkedBlockingQueue<>();
        private final AtomicInteger polledBeside = new AtomicInteger();
        private volatile @Nullable FeedStatus besideStatus;
        private volatile boolean armed;
        private volatile @Nullable Sample start;

        Run(Fault fault) {
            this.fault = fault;
            String scheme = fault.secure() ? "https" : "http";
            this.faulty = FeedSource.of(scheme + "://hostile.test:" + server.port() + "/feed", fault.name());
        }

        Polling start(@Nullable FeedStatus known, @Nullable FeedStatus knownBeside) {
            List<FeedState> feeds = List.of(
                    schedule.start(faulty, known, clock.instant()),
                    schedule.start(other, knownBeside, clock.instant()));
            FeedFetch fetch = Objects.requireNonNull(clients.get(fault.deadline()));
            FullTexts none = FullTexts.start(new FullTexts.Parts(FeedFetches.one(fetch), this, Set.of(), null, clock));
            return Polling.start(
                    new Polling.Parts(
                            fetch, Secrets.NONE, this, new KnownItems(), inbox, none, Hubs.NONE, schedule, clock, this),
                    feeds,
                    2);
        }

        /** Until an item is published. */
        void await(String title) throws InterruptedException {
            for (int tick = 0; !published.contains(title) && tick < PATIENCE_SECONDS * 100; tick++) {
                Thread.sleep(10);
            }
        }

        /** Until the feed beside is polled once more. */
        void awaitBeside() throws InterruptedException {
            int polls = polledBeside.get();
            for (int tick = 0; polledBeside.get() == polls && tick < PATIENCE_SECONDS * 100; tick++) {
                Thread.sleep(10);
            }
        }

        Sample sample(@Nullable FeedStatus status) {
            return new Sample(clock.instant(), status, sockets.bytes(), heap.read(), polledBeside.get());
        }

        /** After the first poll that met the fault. */
        Sample ended() throws InterruptedException {
            Sample poll = polls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (poll == null) {
                throw new IllegalStateException(fault.name() + " stopped its feed for good");
            }
            return poll;
        }

        /** On the feed's own thread, so that no poll of it is under way. */
        private void begin() {
            heap.start();
            lies = fault.names();
            server.be(fault.behaviour());
            start = sample(null);
        }

        Row row(Sample end) {
            Sample began = Objects.requireNonNull(start);
            FeedStatus status = Objects.requireNonNull(end.status());
            List<String> lost = new ArrayList<>();
            for (String title : List.of("before", "after")) {
                if (!published.contains(title)) {
                    lost.add(title);
                }
            }
            // The last answer may still be on its way when polling ends; the next start takes it up.
            for (int at = firstBeside; at < items.get(); at++) {
                if (!published.contains("beside " + at)) {
                    lost.add("beside " + at);
                }
            }
            return new Row(
                    fault,
                    status.outcome(),
                    status.reason(),
                    status.latency(),
                    end.bytes() - began.bytes(),
                    end.heap(),
                    end.beside() - began.beside(),
                    lost);
        }

        @Override
        public void publish(Map<Long, KnownName> names, List<Article> articles) {
            articles.forEach(article -> published.add(article.title()));
        }

        @Override
        public void record(FeedStatus status) {}

        @Override
        public void forget(String feed) {}

        @Override
        public void polled(FeedStatus status, Duration late) {
            if (status.id().equals(faulty.id()) && start != null) {
                polls.add(sample(status));
            } else if (status.id().equals(faulty.id()) && armed) {
                begin();
            } else if (status.id().equals(other.id())) {
                besideStatus = status;
                polledBeside.incrementAndGet();
            }
        }

        @Override
        public void unpublished(Duration late) {}
    }
}

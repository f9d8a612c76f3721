package io.bellwether.desk.server;

import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.desk.feed.FeedDesk;
import io.bellwether.desk.feed.FeedFinding;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.outbox.OutboxStage;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.sink.store.StoreConnection;
import io.javalin.Javalin;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk at work: pages and API over the store, from start to close. */
public final class DeskStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(DeskStage.class);

    private final Javalin server;
    private final MarkDesk marks;
    private final FeedDesk feeds;
    private final ProfileDesk profiles;
    private final StoreCheck check;
    private final URI address;
    /** One, where it is set up. */
    private final List<OutboxStage> outbox;

    private final AtomicBoolean closed = new AtomicBoolean();

    private DeskStage(
            Javalin server, Subjects.Changes changes, StoreCheck check, URI address, List<OutboxStage> outbox) {
        this.server = server;
        this.marks = changes.marks();
        this.feeds = changes.feeds();
        this.profiles = changes.profiles();
        this.check = check;
        this.address = address;
        this.outbox = outbox;
    }

    /**
     * Starts a desk whose {@code /health} tells of the store alone. The store stays the caller's to close, after the desk.
     *
     * @throws StageException when the host cannot be bound, the port is in use, or others are to be served and there is no account
     */
    public static DeskStage start(StoreConnection store, DeskSettings settings) {
        StoreCheck check = new StoreCheck(store);
        return start(store, settings, check, new Told(() -> Map.of("store", check.check()), DeskFigures.none()));
    }

    /**
     * Starts a desk whose {@code /health} tells of those parts; the store is added as part {@code store}.
     *
     * @param parts asked on every request for health, from several threads; by name
     * @param figures where it counts
     * @throws StageException when the host cannot be bound, the port is in use, or others are to be served and there is no account
     */
    public static DeskStage start(
            StoreConnection store, DeskSettings settings, Supplier<Map<String, Health>> parts, DeskFigures figures) {
        StoreCheck check = new StoreCheck(store);
        Supplier<Map<String, Health>> withStore = () -> {
            Map<String, Health> all = new TreeMap<>(parts.get());
            all.put("store", check.check());
            return all;
        };
        return start(store, settings, check, new Told(withStore, figures));
    }

    /** What the desk tells of itself. */
    private record Told(Supplier<Map<String, Health>> parts, DeskFigures figures) {}

    private static DeskStage start(StoreConnection store, DeskSettings settings, StoreCheck check, Told told) {
        InetAddress host = resolve(settings.host());
        boolean local = host.isLoopbackAddress() || settings.reach() == DeskSettings.Reach.PUBLISHED_ON_LOOPBACK;
        Subjects subjects = Subjects.over(store.dataSource(), settings, local);
        List<OutboxStage> outbox = new CopyOnWriteArrayList<>();
        DeskServer server = new DeskServer(
                new Guard(local),
                subjects,
                new HealthRoute(
                        () -> withOutbox(told.parts().get(), outbox),
                        subjects.access().check()),
                MetricsRoute.of(told.figures(), store, subjects.live()));
        Javalin started = server.start(settings);
        URI address = address(host, started.port());
        outbox(store, settings, started, address).ifPresent(outbox::add);
        LOG.info("desk at {}", address);
        return new DeskStage(started, subjects.changes(), check, address, outbox);
    }

    private static Optional<OutboxStage> outbox(
            StoreConnection store, DeskSettings settings, Javalin started, URI address) {
        try {
            return settings.outbox().map(telling -> OutboxStart.start(store.dataSource(), telling, settings, address));
        } catch (RuntimeException refused) {
            started.stop();
            throw refused;
        }
    }

    private static Map<String, Health> withOutbox(Map<String, Health> parts, List<OutboxStage> outbox) {
        Map<String, Health> all = new TreeMap<>(parts);
        outbox.forEach(stage -> all.put(stage.name(), stage.check()));
        return all;
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new StageException(
                    "desk host %s is not known: give a name or address of this machine".formatted(host), unknown);
        }
    }

    /** Where a reader on this machine finds it: a desk on all addresses is also on loopback. */
    private static URI address(InetAddress host, int port) {
        String name = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
        return URI.create("http://%s:%d/".formatted(name.indexOf(':') >= 0 ? "[" + name + "]" : name, port));
    }

    /**
     * Lets people change things from now on: marks go to topic {@code feedback} of this Kafka, wishes for feeds to topic {@code feeds},
     * profiles to topic {@code profiles}; and preview profiles. It may start later than the desk.
     *
     * @throws StageException when its settings are refused or no address resolves
     */
    public void connect(KafkaConnection kafka) {
        marks.writeTo(kafka);
        feeds.writeTo(kafka);
        profiles.connect(kafka);
    }

    /** Lets people look for feeds from now on; what it holds stays the caller's to close, after the desk. */
    public void findFeedsWith(FeedFinding finding) {
        feeds.findWith(finding);
    }

    /** The first page's address. */
    public URI address() {
        return address;
    }

    /** Every way in: method and path, as in "GET /api/v1/alerts"; what comes before all of them is not among them. */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .filter(route -> !route.startsWith("BEFORE"))
                .toList();
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public Health check() {
        if (closed.get()) {
            return new Health.Down("the desk is closed", "start it again");
        }
        return switch (check.check()) {
            case Health.Up up -> new Health.Up(address.toString());
            case Health.Degraded degraded -> degraded;
            case Health.Down down -> down;
        };
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            outbox.forEach(OutboxStage::close);
            server.stop();
            marks.close();
            feeds.close();
            profiles.close();
        }
    }
}

package io.bellwether.desk.server;

import io.bellwether.desk.live.LiveDesk;
import io.bellwether.desk.outbox.MessageCounts;
import io.bellwether.desk.outbox.MessageState;
import io.bellwether.desk.server.answer.Kept;
import io.bellwether.desk.server.route.ProgramPath;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.sink.store.StoreConnection;
import io.bellwether.sink.store.StoreConnection.Use;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the desk does, and tells it to Prometheus. A request counts by the route it took, never by its address: there are as many of
 * those as strangers care to ask for. Thread-safe.
 */
final class MetricsRoute implements Routes {

    /** Prometheus's text format 0.0.4. */
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private static final String NO_ROUTE = "none";
    private static final Duration KEPT = Duration.ofSeconds(5);

    private static final Duration[] DURATIONS =
            Stream.of(5, 25, 100, 250, 1_000, 5_000).map(Duration::ofMillis).toArray(Duration[]::new);

    private final DeskFigures figures;

    private MetricsRoute(DeskFigures figures) {
        this.figures = figures;
    }

    /** Counts into these figures; what they ask of the store is kept for seconds, and is told as NaN while the store is silent. */
    static MetricsRoute of(DeskFigures figures, StoreConnection store, LiveDesk live) {
        MeterRegistry registry = figures.registry();
        Gauge.builder("bellwether.desk.listeners", live, LiveDesk::listeners)
                .description("Open pages that are told what is new")
                .register(registry);
        pool(registry, store, "active", Use::active);
        pool(registry, store, "idle", Use::idle);
        pool(registry, store, "waiting", Use::waiting);
        MessageCounts messages = new MessageCounts(store.dataSource());
        Kept<Map<MessageState, Long>> counts = new Kept<>(() -> counted(messages), KEPT, InstantSource.system());
        for (MessageState state : MessageState.values()) {
            Gauge.builder("bellwether.desk.messages", counts, kept -> number(kept.get(), state))
                    .description("Messages to people that the outbox holds; what is done stays for 30 days")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .strongReference(true)
                    .register(registry);
        }
        return new MetricsRoute(figures);
    }

    private static void pool(MeterRegistry registry, StoreConnection store, String state, Function<Use, Integer> of) {
        Gauge.builder("bellwether.desk.store.connections", store, pool -> of.apply(pool.use()))
                .description("Connections to the store, and who waits for one")
                .tag("state", state)
                .register(registry);
    }

    private static Map<MessageState, Long> counted(MessageCounts messages) {
        try {
            return messages.byState();
        } catch (JdbiException silent) {
            return new EnumMap<>(MessageState.class);
        }
    }

    private static double number(Map<MessageState, Long> counts, MessageState state) {
        @Nullable Long count = counts.get(state);
        return count == null ? Double.NaN : count;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ProgramPath.METRICS, this::metrics);
    }

    private void metrics(Context context) {
        context.header("Cache-Control", "no-store")
                .contentType(TEXT)
                .result(figures.text().get());
    }

    /** Counts a request that was answered. A page that listens is as slow as its reader likes: it counts among the listeners. */
    void count(Context context, float milliseconds) {
        String route = route(context);
        if (!route.equals(ProgramPath.LIVE)) {
            Timer.builder("bellwether.desk.requests")
                    .description("Requests by the route they took and how they were answered")
                    .tag("route", route)
                    .tag("status", status(context.statusCode()))
                    .serviceLevelObjectives(DURATIONS)
                    .register(figures.registry())
                    .record(Duration.ofNanos((long) (milliseconds * 1_000_000)));
        }
    }

    private static String route(Context context) {
        List<Endpoint> passed = context.endpoints().list();
        return Optional.of(passed)
                .flatMap(all -> all.stream()
                        .filter(endpoint -> isRoute(endpoint.method))
                        .reduce((_, last) -> last))
                .map(endpoint -> endpoint.path)
                .orElse(NO_ROUTE);
    }

    private static boolean isRoute(HandlerType type) {
        return type.equals(HandlerType.GET) || type.equals(HandlerType.HEAD) || type.equals(HandlerType.POST);
    }

    private static String status(int code) {
        return code / 100 + "xx";
    }
}

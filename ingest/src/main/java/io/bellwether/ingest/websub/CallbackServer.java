package io.bellwether.ingest.websub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for hubs. The last part of a request's path is the subscription's, whatever a proxy makes of what stands before it. What a
 * request must not do, hold a connection for long, is bounded twice: by the deadline of its body, and by the server for head and body.
 */
final class CallbackServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackServer.class);

    /** Of head and body, in seconds; the JDK's server has no bound of its own, and reads it once, when the first is made. */
    private static final String LONGEST_REQUEST = "60";
    /** Connections at once; more are refused. */
    private static final String MOST_CONNECTIONS = "200";
    /** Longest query, in UTF-16 units: a topic and a challenge. */
    private static final int QUERY = 10_000;

    private final HttpServer server;
    private final ExecutorService executor;
    private final Verification verification;
    private final DeliveryTaking taking;

    private CallbackServer(HttpServer server, Verification verification, DeliveryTaking taking) {
        this.server = server;
        this.executor = Executors.newVirtualThreadPerTaskExecutor();
        this.verification = verification;
        this.taking = taking;
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts to listen.
     *
     * @throws StageException when it cannot at that place
     */
    static CallbackServer start(WebSubSettings settings, Verification verification, DeliveryTaking taking) {
        bound("sun.net.httpserver.maxReqTime", LONGEST_REQUEST);
        bound("jdk.httpserver.maxConnections", MOST_CONNECTIONS);
        try {
            InetSocketAddress place = new InetSocketAddress(settings.host(), settings.port());
            if (place.isUnresolved()) {
                throw new IOException("no such host");
            }
            return new CallbackServer(HttpServer.create(place, 0), verification, taking);
        } catch (IOException refused) {
            throw new StageException(
                    "--websub-listen %s:%d cannot be listened at (%s): choose another port or address"
                            .formatted(settings.host(), settings.port(), refused.getMessage()),
                    refused);
        }
    }

    private static void bound(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            switch (exchange.getRequestMethod()) {
                case "GET" -> verify(exchange);
                case "POST" -> take(exchange);
                default -> answer(exchange, 405, "");
            }
        } catch (IOException gone) {
            LOG.debug("a hub has hung up", gone);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unforeseen) {
            LOG.error("a hub's request failed by a fault of ours; please report this", unforeseen);
        }
    }

    private void verify(HttpExchange exchange) throws IOException {
        Optional<String> challenge = verification.answer(
                path(exchange), query(exchange.getRequestURI().getRawQuery()));
        answer(exchange, challenge.isPresent() ? 200 : 404, challenge.orElse(""));
    }

    private void take(HttpExchange exchange) throws IOException, InterruptedException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        int status = taking.take(new DeliveryTaking.Request(
                path(exchange),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1,
                exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                exchange.getRequestBody()));
        answer(exchange, status, "");
    }

    /**
     * Plain text that no browser takes for anything else: a challenge is a stranger's. Closing the exchange may end the connection, so
     * nobody must send the next request on it: one that is under way just then would be lost.
     */
    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** The first value of each name; what is not encoded rightly is left out. */
    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        if (raw == null || raw.length() > QUERY) {
            return query;
        }
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            try {
                query.putIfAbsent(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            } catch (IllegalArgumentException wronglyEncoded) {
                LOG.debug("a query is not encoded rightly", wronglyEncoded);
            }
        }
        return query;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}

package io.bellwether.app.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Answers on loopback for a running stage: {@code GET /health} 200 while it works, 503 when it does not, with the reason; {@code GET
 * /metrics} its figures for Prometheus.
 */
public final class HealthServer implements AutoCloseable {

    private final HttpServer server;

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param port 1 to 65535, or 0 for any free one
     * @throws StageException when the port is in use
     */
    public static HealthServer start(Stage stage, Metrics metrics, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/health", exchange -> answer(exchange, stage));
            server.createContext("/metrics", exchange -> answer(exchange, 200, Metrics.MEDIA_TYPE, metrics.text()));
            server.start();
            return new HealthServer(server);
        } catch (IOException inUse) {
            throw new StageException(
                    "health port %d on loopback is in use: choose another with --health-port".formatted(port), inUse);
        }
    }

    /** The port it answers on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Stage stage) throws IOException {
        Health health = stage.check();
        int status = health instanceof Health.Down ? 503 : 200;
        answer(exchange, status, "text/plain; charset=utf-8", stage.name() + " " + HealthText.of(health) + "\n");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

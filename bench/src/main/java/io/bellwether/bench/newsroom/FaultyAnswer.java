package io.bellwether.bench.newsroom;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Answers that go wrong in one way each. */
final class FaultyAnswer {

    private static final Duration DRIP = Duration.ofMillis(100);
    private static final int DRIPS = 20;

    private FaultyAnswer() {}

    static void head(HttpExchange exchange, Page page) {
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
        exchange.getResponseHeaders().set("ETag", page.etag());
    }

    static void give(HttpExchange exchange, FeedFault fault, Page page) throws IOException {
        byte[] body = RssText.of(page).getBytes(StandardCharsets.UTF_8);
        switch (fault) {
            case TOO_MANY_REQUESTS -> later(exchange, 429);
            case UNAVAILABLE -> later(exchange, 503);
            case CUT_BODY -> begin(exchange, page, body.length).write(body, 0, body.length / 2);
            case BROKEN_GZIP -> brokenGzip(exchange, page, body);
            case TRICKLE -> trickle(begin(exchange, page, body.length), body);
            case REDIRECT_LOOP -> redirect(exchange);
            case HALF_DOCUMENT -> {
                byte[] half = Arrays.copyOf(body, body.length / 2);
                begin(exchange, page, half.length).write(half);
            }
        }
    }

    private static OutputStream begin(HttpExchange exchange, Page page, int length) throws IOException {
        head(exchange, page);
        exchange.sendResponseHeaders(200, Math.max(1, length));
        return exchange.getResponseBody();
    }

    private static void later(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "2");
        exchange.sendResponseHeaders(status, -1);
    }

    private static void brokenGzip(HttpExchange exchange, Page page, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        begin(exchange, page, body.length).write(body);
    }

    private static void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(302, -1);
    }

    private static void trickle(OutputStream out, byte[] body) throws IOException {
        try {
            for (int at = 0; at < Math.min(DRIPS, body.length - 1); at++) {
                out.write(body[at]);
                out.flush();
                Thread.sleep(DRIP);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}

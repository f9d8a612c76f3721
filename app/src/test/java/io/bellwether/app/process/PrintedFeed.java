package io.bellwether.app.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A feed on loopback that shows what was printed so far; thread-safe. */
final class PrintedFeed implements AutoCloseable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final List<String> items = new CopyOnWriteArrayList<>();

    private PrintedFeed(HttpServer server) {
        this.server = server;
    }

    static PrintedFeed start() throws IOException {
        PrintedFeed feed =
                new PrintedFeed(HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0));
        feed.server.createContext("/", feed::answer);
        feed.server.start();
        return feed;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/feed");
    }

    /** How many articles it shows. */
    int size() {
        return items.size();
    }

    /** Adds an article that is published now; texts without markup. */
    void print(String title, String summary) {
        String place = "https://courier.example/" + (items.size() + 1);
        items.add(
                "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><description>%s</description></item>"
                        .formatted(title, place, place, DATE.format(Instant.now()), summary));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] rss = ("<rss version=\"2.0\"><channel><title>Courier</title>" + String.join("", items)
                        + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, rss.length);
            exchange.getResponseBody().write(rss);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

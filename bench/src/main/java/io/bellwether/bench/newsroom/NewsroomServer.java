package io.bellwether.bench.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Serves the feeds of a newsroom on loopback, some responses with a fault. Thread-safe. */
public final class NewsroomServer implements AutoCloseable {

    private static final String PATH = "/feed/";
    private static final List<FeedFault> FAULTS = List.of(FeedFault.values());

    private final HttpServer server;
    private final Newsroom newsroom;
    private final RandomGenerator random;
    private final AtomicLong faults = new AtomicLong();
    private volatile double share;

    /**
     * Starts to serve on any free port.
     *
     * @param share of responses with a fault, 0 to 1
     * @param random draws them; used by one thread at a time
     */
    public NewsroomServer(Newsroom newsroom, double share, RandomGenerator random) throws IOException {
        this.newsroom = newsroom;
        this.share = share;
        this.random = random;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PATH, this::answer);
        server.start();
    }

    /** The list of its feeds. */
    public String opml() {
        StringBuilder text = new StringBuilder(
                "<opml version=\"2.0\"><head><title>The newsroom of the fault harness</title></head><body>\n");
        for (int feed = 0; feed < newsroom.feeds(); feed++) {
            text.append("<outline type=\"rss\" text=\"Press %d\" xmlUrl=\"http://127.0.0.1:%d%s%d\"/>\n"
                    .formatted(feed, server.getAddress().getPort(), PATH, feed));
        }
        return text.append("</body></opml>\n").toString();
    }

    /** No more faults from now on. */
    public void behave() {
        share = 0;
    }

    /** Responses that had a fault. */
    public long faults() {
        return faults.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int feed = Integer.parseInt(exchange.getRequestURI().getPath().substring(PATH.length()));
            Page page = newsroom.page(feed);
            Optional<FeedFault> fault = drawn();
            if (fault.isPresent()) {
                faults.incrementAndGet();
                FaultyAnswer.give(exchange, fault.get(), page);
            } else if (page.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                newsroom.confirmed(page);
                exchange.sendResponseHeaders(304, -1);
            } else {
                whole(exchange, page);
            }
        }
    }

    private void whole(HttpExchange exchange, Page page) throws IOException {
        byte[] body = RssText.of(page).getBytes(StandardCharsets.UTF_8);
        FaultyAnswer.head(exchange, page);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().close();
        newsroom.served(page);
    }

    private Optional<FeedFault> drawn() {
        synchronized (random) {
            return random.nextDouble() < share
                    ? Optional.of(FAULTS.get(random.nextInt(FAULTS.size())))
                    : Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

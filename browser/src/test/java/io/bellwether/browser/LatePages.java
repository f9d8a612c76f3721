package io.bellwether.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbered pages that lead to each other in every way, some of them so late that a click is over long before. */
final class LatePages implements AutoCloseable {

    private final HttpServer server;
    private final String page;
    private final AtomicInteger served = new AtomicInteger();

    private LatePages(HttpServer server, String page) {
        this.server = server;
        this.page = page;
    }

    static LatePages start() throws IOException {
        try (InputStream html = Objects.requireNonNull(LatePages.class.getResourceAsStream("late.html"))) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LatePages pages = new LatePages(server, new String(html.readAllBytes(), StandardCharsets.UTF_8));
            server.createContext("/page", pages::show);
            server.createContext("/back", LatePages::back);
            server.start();
            return pages;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/page");
    }

    /** How many pages were shown so far, which is the number of the latest. */
    int served() {
        return served.get();
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] html = page.replace("NUMBER", Integer.toString(served.incrementAndGet()))
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        }
    }

    private static void back(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", "/page");
            exchange.sendResponseHeaders(303, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.bellwether.app.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers for the list of feeds, the feeds and the article pages, as they are at the replay's moment. Thread-safe. */
final class NewsroomHandler implements HttpHandler {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final DemoPress press;
    private final ReplayClock clock;
    private final URI home;
    private final Set<String> served = ConcurrentHashMap.newKeySet();

    NewsroomHandler(DemoPress press, ReplayClock clock, URI home) {
        this.press = press;
        this.clock = clock;
        this.home = home;
    }

    /** Ids of the articles that some feed's whole answer has carried so far. */
    Set<String> served() {
        return Set.copyOf(served);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
                return;
            }
            answer(exchange, exchange.getRequestURI().getPath());
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        Instant now = clock.instant();
        if (path.startsWith("/feed/")) {
            feed(exchange, path.substring("/feed/".length()), now);
            return;
        }
        Response page = page(path, now);
        if (page == null) {
            exchange.sendResponseHeaders(NOT_FOUND, -1);
        } else {
            page.send(exchange);
        }
    }

    private void feed(HttpExchange exchange, String id, Instant now) throws IOException {
        DemoFeed feed = find(id);
        if (feed == null) {
            exchange.sendResponseHeaders(NOT_FOUND, -1);
            return;
        }
        FrontPage page = FrontPage.at(now, feed, press, home);
        if (new Response(feed.format().contentType(), page.text(), page.changed()).send(exchange)) {
            page.items().forEach(item -> served.add(item.id()));
        }
    }

    private @Nullable Response page(String path, Instant now) {
        if (path.equals("/feeds.opml")) {
            return new Response(
                    "text/x-opml; charset=utf-8",
                    OpmlText.of(press.feeds(), home),
                    press.fortnight().begin());
        }
        DemoArticle article =
                path.startsWith("/articles/") ? press.article(path.substring("/articles/".length())) : null;
        DemoFeed feed = article == null ? null : find(article.feeds().getFirst());
        if (article == null || feed == null || article.published().isAfter(now)) {
            return null;
        }
        String html = ArticlePage.of(article, feed, press.paragraphs(article), now);
        return new Response("text/html; charset=utf-8", html, article.changedBy(now));
    }

    private @Nullable DemoFeed find(String id) {
        return press.feeds().stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}

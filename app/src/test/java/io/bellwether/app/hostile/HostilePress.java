package io.bellwether.app.hostile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bellwether.app.demo.DemoArticles;
import io.bellwether.article.item.Article;
import io.bellwether.ingest.opml.FeedSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * A press that hides markup in everything a feed can say, within articles that themes are on. Where a folder of other feeds is given, it
 * serves those as they are, too, and each whole one as the text of an article.
 */
final class HostilePress implements AutoCloseable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    /** Items of one feed. */
    private static final int PAGE = 40;

    private final HttpServer server;
    private final Map<String, byte[]> documents = new TreeMap<>();
    private final List<String> markup = new ArrayList<>();

    private HostilePress(HttpServer server) {
        this.server = server;
    }

    /** @param others folder of feeds; only those are read that are there */
    static HostilePress start(Stream<Path> others) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(0), 0);
        HostilePress press = new HostilePress(server);
        press.readOwn();
        others.sorted().forEach(press::take);
        press.write();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", press::answer);
        server.start();
        return press;
    }

    private void readOwn() throws IOException {
        try (InputStream own = Objects.requireNonNull(HostilePress.class.getResourceAsStream("markup.txt"))) {
            markup.addAll(new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    private void take(Path file) {
        try {
            byte[] document = Files.readAllBytes(file);
            documents.put("/other/" + file.getFileName(), document);
            String text = new String(document, StandardCharsets.UTF_8);
            markup.add(Parser.unescapeEntities(text.substring(Math.max(0, text.indexOf("-->") + 3)), false));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write() {
        for (int from = 0; from < markup.size(); from += PAGE) {
            StringBuilder items = new StringBuilder();
            for (int at = from; at < Math.min(markup.size(), from + PAGE); at++) {
                items.append(item(at));
            }
            documents.put(
                    "/own/" + from / PAGE,
                    ("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>"
                                    + escaped("Press " + markup.get(from)) + "</title>" + items + "</channel></rss>")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** An article of the demo with the markup in every field. */
    private String item(int at) {
        List<Article> articles = DemoArticles.all();
        Article base = articles.get(at % articles.size());
        String hostile = markup.get(at);
        String brief = hostile.substring(0, Math.min(hostile.length(), 150));
        return """
                <item><title>%s</title><link>%s</link><guid>%s</guid><author>%s</author><category>%s</category><pubDate>%s</pubDate>\
                <description>%s</description><content:encoded>%s</content:encoded></item>""".formatted(
                escaped(base.title() + " " + at + " " + brief),
                escaped(at % 3 == 0 ? "javascript:window.owned=1" : "https://press.example/" + at + "?q=" + brief),
                escaped(at + brief),
                escaped(brief),
                escaped(brief),
                DATE.format(Instant.now().minusSeconds(60L * (markup.size() - at))),
                escaped(base.summary() + " " + hostile),
                escaped(base.summary() + " " + hostile + " " + base.body() + " " + hostile));
    }

    private static String escaped(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\n')
                .filter(sign -> sign < 0xFFFE)
                .forEach(legal::appendCodePoint);
        return legal.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] document = documents.get(exchange.getRequestURI().getPath());
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/xml");
            exchange.sendResponseHeaders(document == null ? 404 : 200, document == null ? -1 : document.length);
            if (document != null) {
                exchange.getResponseBody().write(document);
            }
        }
    }

    /** Its feeds, each at another address of this machine: one host is asked at a polite pace only. */
    List<FeedSource> feeds() {
        List<String> paths = List.copyOf(documents.keySet());
        return IntStream.range(0, paths.size())
                .mapToObj(at -> FeedSource.of(
                        "http://127.0.%d.%d:%d%s"
                                .formatted(
                                        at / 200,
                                        1 + at % 200,
                                        server.getAddress().getPort(),
                                        paths.get(at)),
                        ""))
                .toList();
    }

    /** Pieces of markup that are hidden in articles. */
    int pieces() {
        return markup.size();
    }

    /** Those of them that are our own. */
    int own() {
        return markup.size()
                - (int) documents.keySet().stream()
                        .filter(path -> path.startsWith("/other/"))
                        .count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

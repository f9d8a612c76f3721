package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.bellwether.app.demo.DemoNewsroom;
import io.bellwether.app.demo.Fortnight;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.Opml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands on feeds against the demo's newsroom. */
class FeedCommandsIT {

    private final DemoNewsroom newsroom =
            DemoNewsroom.start(Fortnight.before(Instant.now()), InstantSource.system(), Duration.ofHours(1));
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path temp;

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void checkShowsEveryFeedOfAListByUrlAndIsContent() {
        assertThat(run("feed", "check", newsroom.opml().toString(), "--allow-private-feeds"))
                .isZero();
        assertThat(text().lines())
                .hasSize(1 + newsroom.feeds().size())
                .anyMatch(line -> line.startsWith("FEED"))
                .anyMatch(line -> line.contains("RSS 2.0"))
                .anyMatch(line -> line.contains("JSON Feed 1.1"))
                .noneMatch(line -> line.contains("fails"));
    }

    @Test
    void checkFailsWhenOneFeedDoesAndTellsWhichAndWhy() throws IOException {
        String well = newsroom.feeds().getFirst().toString();
        Path list = Files.writeString(
                temp.resolve("list.opml"), """
                <opml><body><outline text="World"><outline text="Well" xmlUrl="%s"/></outline>
                <outline text="Lost" xmlUrl="%s"/></body></opml>""".formatted(well, newsroom.opml().resolve("/none")));

        assertThat(run("feed", "check", list.toString(), "--allow-private-feeds", "--format", "json"))
                .isEqualTo(1);
        JsonNode feeds = TopicJson.mapper().readTree(text()).path("feeds");
        assertThat(feeds).hasSize(2);
        assertThat(feeds.get(0).path("readable").booleanValue()).isTrue();
        assertThat(feeds.get(0).path("folder").get(0).stringValue()).isEqualTo("World");
        assertThat(feeds.get(1).path("outcome").stringValue()).isEqualTo("failed");
        assertThat(feeds.get(1).path("reason").stringValue()).isEqualTo("HTTP 404");
    }

    @Test
    void checkShowsAFeedItsSecret() throws IOException {
        HttpServer locked = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        locked.createContext("/", exchange -> {
            boolean known = "key".equals(exchange.getRequestHeaders().getFirst("X-Api-Key"));
            byte[] feed = "<rss version='2.0'><channel><item><title>1</title></item></channel></rss>"
                    .getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(known ? 200 : 401, known ? feed.length : -1);
                if (known) {
                    exchange.getResponseBody().write(feed);
                }
            }
        });
        locked.start();
        try {
            String feed = "http://127.0.0.1:" + locked.getAddress().getPort() + "/";
            Path list = Files.writeString(
                    temp.resolve("locked.opml"), "<opml><body><outline xmlUrl='%s'/></body></opml>".formatted(feed));
            Path secrets = Files.writeString(
                    temp.resolve("secrets.yaml"), feed + ":\n  headers: {X-Api-Key: key}\n  plain-http: true\n");
            Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));

            assertThat(run("feed", "check", list.toString(), "--allow-private-feeds"))
                    .isEqualTo(1);
            assertThat(run("feed", "check", list.toString(), "--allow-private-feeds", "--secrets", secrets.toString()))
                    .isZero();
        } finally {
            locked.stop(0);
        }
    }

    @Test
    void checkKeepsToPublicAddressesUnlessToldOtherwise() {
        assertThat(run("feed", "check", newsroom.opml().toString(), "--format", "json"))
                .isEqualTo(1);
        assertThat(newsroom.served()).isEmpty();
        assertThat(text()).contains("--allow-private-feeds").doesNotContain("\"readable\":true");
    }

    @Test
    void discoverFindsWhatAPageAnnounces() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = "<html><head><link rel=alternate type=application/rss+xml href='%s'>"
                    .formatted(newsroom.feeds().getFirst())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            try (exchange) {
                exchange.getResponseBody().write(page);
            }
        });
        site.start();
        try {
            String page = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
            assertThat(run("feed", "discover", page, "--allow-private-feeds")).isZero();
            assertThat(text()).contains(newsroom.feeds().getFirst().toString(), "announced by the page");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void discoverSaysInOneLineThatThereIsNone() {
        String nowhere = newsroom.opml().resolve("/none").toString();

        assertThat(run("feed", "discover", nowhere, "--allow-private-feeds")).isEqualTo(1);
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains("no feed found at " + nowhere, "HTTP 404", "look for RSS");
        assertThat(text()).isEmpty();
    }

    @Test
    void exportJoinsListsAndIsReadAsItWasWritten() throws IOException {
        Path list = Files.writeString(temp.resolve("list.opml"), """
                <opml><body><outline text="Mine"><outline text="A" xmlUrl="https://a.example/feed"/></outline></body></opml>""");
        Path joined = temp.resolve("joined.opml");

        assertThat(run("feed", "export", list.toString(), newsroom.opml().toString(), "-o", joined.toString()))
                .isZero();
        List<FeedSource> feeds = Opml.read(joined).feeds();
        assertThat(feeds).hasSize(1 + newsroom.feeds().size());
        assertThat(feeds.getFirst().folder()).containsExactly("Mine");

        assertThat(run("feed", "export")).isZero();
        assertThat(text()).startsWith("<?xml").contains("<outline text=\"World\"");
    }

    private int run(String... arguments) {
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            return Bellwether.execute(new PrintWriter(errors, true), arguments);
        } finally {
            System.setOut(before);
        }
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}

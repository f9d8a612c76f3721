package io.bellwether.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.FullTextWish;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Teasers completed by their pages, between real sockets and a real broker. */
@Timeout(180)
class FullTextIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SENTENCE =
            "The harbour board said on Tuesday that all four cranes would stand still until they have been inspected. ";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void publishesTeasersAtOnceAndTheirPagesAsRevisions() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
            serve(server);
            try (IngestStage stage = start(connection, server, FullTextWish.YES)) {
                await().atMost(PATIENCE).until(() -> stage.published() == 4);
                await().atMost(PATIENCE)
                        .until(() -> stage.statuses().stream()
                                .anyMatch(status -> status.warnings().toString().contains("HTTP 404")));
            }
            try (IngestStage again = start(connection, server, FullTextWish.YES)) {
                await().atMost(PATIENCE).until(() -> again.published() >= 3);
            }

            List<Article> one = revisions(connection, "One");
            assertThat(one.getFirst().body()).isEmpty();
            assertThat(one.subList(1, one.size())).isNotEmpty().allSatisfy(revision -> {
                assertThat(revision.body()).startsWith(SENTENCE.strip()).doesNotContain("Home");
                assertThat(revision.id()).isEqualTo(one.getFirst().id());
                assertThat(revision.fetched()).isAfter(one.getFirst().fetched());
            });
            assertThat(revisions(connection, "Two"))
                    .allSatisfy(two -> assertThat(two.body()).isEmpty());
            assertThat(revisions(connection, "Three"))
                    .allSatisfy(three -> assertThat(three.body()).isEmpty());
            assertThat(server.requests().stream().filter(request -> request.startsWith("GET /one ")))
                    .hasSize(1);
            assertThat(server.requests().stream().filter(request -> request.startsWith("GET /two ")))
                    .hasSize(1);
            assertThat(server.requests()).noneMatch(request -> request.startsWith("GET /private/three "));
        }
    }

    @Test
    void leavesPagesAloneUnlessAskedTo() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
            serve(server);
            try (IngestStage stage = start(connection, server, FullTextWish.AS_SET)) {
                await().atMost(PATIENCE).until(() -> stage.published() == 3);
                int requests = server.requests().size();
                await().atMost(PATIENCE).until(() -> server.requests().size() > requests + 1);
            }

            assertThat(server.requests()).allMatch(request -> request.startsWith("GET /feed "));
        }
    }

    private static void serve(RawServer server) {
        List<String> versions = new ArrayList<>();
        server.when("/feed", (request, out) -> {
            versions.add(request);
            byte[] feed = feed(server, versions.size()).getBytes(StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + feed.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(feed);
        });
        server.whenWhole("/robots.txt", "200 OK", "User-agent: *\nDisallow: /private".getBytes(StandardCharsets.UTF_8));
        String page = "<html><body><nav>Home</nav><article><p>" + SENTENCE.repeat(3) + "</p></article></body></html>";
        server.whenWhole("/one", "200 OK\r\nContent-Type: text/html", page.getBytes(StandardCharsets.UTF_8));
        server.whenWhole("/two", "404 Not Found", new byte[0]);
        server.whenWhole("/private/three", "200 OK\r\nContent-Type: text/html", page.getBytes(StandardCharsets.UTF_8));
    }

    /** The channel's title changes, so that each answer is a whole one. */
    private static String feed(RawServer server, int version) {
        return "<rss version='2.0'><channel><title>Live %d</title>%s%s%s</channel></rss>"
                .formatted(
                        version,
                        item("One", server.url("/one")),
                        item("Two", server.url("/two")),
                        item("Three", server.url("/private/three")));
    }

    private static String item(String title, String link) {
        return "<item><guid>%s</guid><title>%s</title><link>%s</link><description>In short.</description></item>"
                .formatted(link, title, link);
    }

    private static List<Article> revisions(KafkaConnection connection, String title) throws Exception {
        List<Article> revisions = new ArrayList<>();
        for (var record : TopicReading.all(connection, Topic.ARTICLES)) {
            Article article = TopicJson.ARTICLE.read(record.value());
            if (article.title().equals(title)) {
                revisions.add(article);
            }
        }
        return revisions;
    }

    private IngestStage start(KafkaConnection connection, RawServer server, FullTextWish wish) {
        FeedSource feed = FeedSource.of(server.url("/feed"), "Live").withFullText(wish);
        IngestSettings settings = IngestSettings.of(List.of(feed))
                .withPoll(Duration.ofSeconds(1))
                .withPrivateFeeds(true)
                .withInbox(directory.resolve("inbox"));
        return IngestStage.start(connection, settings, InstantSource.system());
    }
}

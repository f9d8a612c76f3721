package io.bellwether.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.item.Article;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.opml.FeedSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole stage between real sockets and a real broker. */
@Timeout(180)
class IngestIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory = Path.of("");

    @Test
    void sendsEachItemOnceAndAnEditedOneAgain() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            LiveFeed feed = new LiveFeed().put("1", "One").put("2", "Two").on(server, "/feed");
            KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
            Instant before = Instant.now();
            try (IngestStage stage = start(connection, server, "/feed")) {
                await().atMost(PATIENCE).until(() -> stage.published() == 2);
                feed.put("3", "Three").put("1", "One, edited");
                await().atMost(PATIENCE).until(() -> stage.published() == 4);
                int requests = server.requests().size();
                await().atMost(PATIENCE).until(() -> server.requests().size() > requests + 2);

                assertThat(stage.check()).isInstanceOf(Health.Up.class);
                assertThat(stage.statuses()).singleElement().satisfies(status -> {
                    assertThat(status.items()).isEqualTo(3);
                    assertThat(status.etag()).isNotNull();
                    assertThat(status.failures()).isZero();
                });
            }

            List<ConsumerRecord<String, byte[]>> records = TopicReading.all(connection, Topic.ARTICLES);
            assertThat(records).hasSize(4);
            assertThat(articles(records))
                    .extracting(Article::title)
                    .containsExactlyInAnyOrder("One", "Two", "Three", "One, edited");
            assertThat(records)
                    .extracting(ConsumerRecord::key)
                    .containsOnlyOnce(idOf(records, "Two"), idOf(records, "Three"));
            assertThat(idOf(records, "One")).isEqualTo(idOf(records, "One, edited"));
            assertThat(records).allSatisfy(record -> {
                Article article = TopicJson.ARTICLE.read(record.value());
                assertThat(record.timestamp()).isEqualTo(article.fetched().toEpochMilli());
                assertThat(article.fetched()).isBetween(before, Instant.now());
                assertThat(record.key()).isEqualTo(article.id());
            });
        }
    }

    @Test
    void resumesFromCoverageAfterARestart() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            LiveFeed feed = new LiveFeed().put("1", "One").on(server, "/feed");
            KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
            try (IngestStage stage = start(connection, server, "/feed")) {
                await().atMost(PATIENCE)
                        .until(() -> stage.published() == 1 && !stage.statuses().isEmpty());
            }
            int before = server.requests().size();
            try (IngestStage stage = start(connection, server, "/feed")) {
                assertThat(stage.statuses()).hasSize(1);
                await().atMost(PATIENCE).until(() -> server.requests().size() > before);
                feed.put("2", "Two");
                await().atMost(PATIENCE).until(() -> stage.published() >= 1);
            }

            assertThat(server.requests().get(before)).contains("If-None-Match");
            assertThat(articles(TopicReading.all(connection, Topic.ARTICLES)))
                    .extracting(Article::title)
                    .contains("One", "Two");
        }
    }

    @Test
    void knowsAnArticleUnderARewrittenGuidAlsoAfterARestart() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            LiveFeed feed = new LiveFeed().put("1", "One").put("2", "Two").on(server, "/feed");
            KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
            try (IngestStage stage = start(connection, server, "/feed")) {
                await().atMost(PATIENCE).until(() -> stage.published() == 2);
                feed.rewriteGuids("-anew").put("3", "Three");
                await().atMost(PATIENCE).until(() -> stage.published() >= 3);
            }
            feed.rewriteGuids("-again").put("4", "Four");
            try (IngestStage stage = start(connection, server, "/feed")) {
                await().atMost(PATIENCE).until(() -> stage.published() >= 4);
            }

            assertThat(TopicReading.all(connection, Topic.ARTICLES).stream()
                            .map(ConsumerRecord::key)
                            .distinct())
                    .hasSize(4);
        }
    }

    @Test
    void remembersNothingThatKafkaDidNotAcknowledge() throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start(directory);
        try (RawServer server = RawServer.start()) {
            LiveFeed feed = new LiveFeed().put("1", "One").on(server, "/feed");
            KafkaConnection connection = new KafkaConnection(
                    kafka.bootstrapServers(),
                    Map.of("delivery.timeout.ms", "3000", "request.timeout.ms", "2000", "max.block.ms", "3000"));
            String acknowledged;
            try (IngestStage stage = start(connection, server, "/feed")) {
                await().atMost(PATIENCE).until(() -> stage.published() == 1 && etag(stage) != null);
                acknowledged = String.valueOf(etag(stage));
                kafka.close();
                feed.put("2", "Two");
                await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Down);
                int refused = server.requests().size();
                await().atMost(PATIENCE).until(() -> server.requests().size() > refused + 1);

                assertThat(etag(stage)).isEqualTo(acknowledged);
                assertThat(server.requests().getLast()).contains("If-None-Match: " + acknowledged);
            }
            try (EmbeddedKafka again = EmbeddedKafka.start(directory);
                    IngestStage stage = start(KafkaConnection.to(again.bootstrapServers()), server, "/feed")) {
                await().atMost(PATIENCE).until(() -> stage.published() >= 1);
                assertThat(articles(TopicReading.all(KafkaConnection.to(again.bootstrapServers()), Topic.ARTICLES)))
                        .extracting(Article::title)
                        .contains("One", "Two");
            }
        } finally {
            kafka.close();
        }
    }

    @Test
    void publishesAfterARestartWhatTheFeedNoLongerShows() throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"));
        try (RawServer server = RawServer.start()) {
            byte[] seen = "<rss version='2.0'><channel><item><title>Seen once</title></item></channel></rss>"
                    .getBytes(StandardCharsets.UTF_8);
            byte[] nothing = "<rss version='2.0'><channel/></rss>".getBytes(StandardCharsets.UTF_8);
            server.whenWhole("/feed", "200 OK", nothing);
            IngestSettings settings = settings(server, "/feed").withInbox(directory.resolve("inbox"));
            Map<String, String> hasty =
                    Map.of("delivery.timeout.ms", "3000", "request.timeout.ms", "2000", "max.block.ms", "3000");
            KafkaConnection connection = new KafkaConnection(kafka.bootstrapServers(), hasty);
            try (IngestStage stage = IngestStage.start(connection, settings, InstantSource.system())) {
                await().atMost(PATIENCE).until(() -> !stage.statuses().isEmpty());
                kafka.close();
                server.whenWhole("/feed", "200 OK", seen);
                await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Down);
                await().atMost(PATIENCE)
                        .until(() -> Files.exists(directory
                                .resolve("inbox")
                                .resolve(settings.feeds().getFirst().id() + ".answer")));
                server.whenWhole("/feed", "200 OK", nothing);
            }
            try (EmbeddedKafka again = EmbeddedKafka.start(directory.resolve("kafka"));
                    IngestStage stage = IngestStage.start(
                            KafkaConnection.to(again.bootstrapServers()), settings, InstantSource.system())) {
                await().atMost(PATIENCE).until(() -> stage.published() == 1);

                assertThat(articles(TopicReading.all(KafkaConnection.to(again.bootstrapServers()), Topic.ARTICLES)))
                        .extracting(Article::title)
                        .containsExactly("Seen once");
            }
        } finally {
            kafka.close();
        }
    }

    @Test
    void leavesACoverageRecordForEveryKindOfAnswer() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            new LiveFeed().put("1", "One").on(server, "/good");
            byte[] half = "<rss version='2.0'><channel><item><title>Half".getBytes(StandardCharsets.UTF_8);
            server.whenWhole("/gone", "410 Gone", new byte[0])
                    .whenWhole("/missing", "404 Not Found", new byte[0])
                    .whenWhole("/busy", "429 Slow\r\nRetry-After: 2", new byte[0])
                    .whenWhole("/half", "200 OK\r\nETag: \"half\"", half)
                    .whenWhole("/moved", "301 Moved\r\nLocation: /good", new byte[0]);
            KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
            try (IngestStage stage =
                    start(connection, server, "/good", "/gone", "/missing", "/busy", "/half", "/moved")) {
                await().atMost(PATIENCE).until(() -> stage.statuses().size() == 6);
            }

            Map<String, FeedStatus> statuses = new HashMap<>();
            TopicReading.all(connection, Topic.COVERAGE).forEach(record -> {
                FeedStatus status = TopicJson.FEED_STATUS.read(record.value());
                assertThat(record.key()).isEqualTo(status.id());
                statuses.putIfAbsent(status.title(), status);
            });
            assertThat(statuses.get("/good")).extracting(FeedStatus::outcome).isEqualTo(Outcome.FETCHED);
            assertThat(statuses.get("/gone")).extracting(FeedStatus::outcome).isEqualTo(Outcome.GONE);
            assertThat(statuses.get("/missing")).extracting(FeedStatus::reason).isEqualTo("HTTP 404");
            assertThat(statuses.get("/busy")).extracting(FeedStatus::outcome).isEqualTo(Outcome.THROTTLED);
            assertThat(statuses.get("/moved")).extracting(FeedStatus::outcome).isEqualTo(Outcome.MOVED);
            assertThat(statuses.get("/half")).satisfies(status -> {
                assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(status.etag()).isNull();
            });
        }
    }

    @Test
    void closesWithinSecondsWhileAServerTrickles() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            server.when("/feed", (request, out) -> {
                out.write("HTTP/1.1 200 OK\r\n\r\n<rss".getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                Thread.sleep(Duration.ofMinutes(5));
            });
            IngestStage stage = start(KafkaConnection.to(kafka.bootstrapServers()), server, "/feed");
            await().atMost(PATIENCE).until(() -> !server.requests().isEmpty());

            await().atMost(Duration.ofSeconds(10)).until(() -> {
                stage.close();
                return true;
            });
            stage.close();
        }
    }

    @Test
    void refusesPrivateFeedsUnlessTold() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
                RawServer server = RawServer.start()) {
            IngestSettings settings = settings(server, "/feed").withPrivateFeeds(false);
            try (IngestStage stage =
                    IngestStage.start(KafkaConnection.to(kafka.bootstrapServers()), settings, InstantSource.system())) {
                await().atMost(PATIENCE).until(() -> !stage.statuses().isEmpty());

                assertThat(stage.statuses())
                        .singleElement()
                        .satisfies(status -> assertThat(status.reason()).contains("--allow-private-feeds"));
                await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Degraded);
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void saysThatKafkaIsDown() throws Exception {
        try (RawServer server = RawServer.start()) {
            IngestSettings settings = settings(server, "/feed");
            assertThatThrownBy(() ->
                            IngestStage.start(KafkaConnection.to("127.0.0.1:1"), settings, InstantSource.system()))
                    .isInstanceOf(StageException.class)
                    .hasMessageContaining("127.0.0.1:1");
        }
    }

    private static @Nullable String etag(IngestStage stage) {
        return stage.statuses().stream()
                .map(FeedStatus::etag)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static IngestStage start(KafkaConnection connection, RawServer server, String... paths) {
        return IngestStage.start(connection, settings(server, paths), InstantSource.system());
    }

    private static IngestSettings settings(RawServer server, String... paths) {
        List<FeedSource> feeds = Arrays.stream(paths)
                .map(path -> FeedSource.of(server.url(path), path))
                .toList();
        return IngestSettings.of(feeds).withPoll(Duration.ofSeconds(1)).withPrivateFeeds(true);
    }

    private static List<Article> articles(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> TopicJson.ARTICLE.read(record.value()))
                .toList();
    }

    private static String idOf(List<ConsumerRecord<String, byte[]>> records, String title) {
        return articles(records).stream()
                .filter(article -> article.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

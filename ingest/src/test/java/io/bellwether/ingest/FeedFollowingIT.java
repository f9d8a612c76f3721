package io.bellwether.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.publish.WishLog;
import io.bellwether.ingest.secret.SecretsFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that people add and mute while ingest runs, between real sockets and a real broker. */
@Timeout(180)
class FeedFollowingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EmbeddedKafka kafka;
    private RawServer server;
    private KafkaConnection connection;
    private KafkaProducer<String, byte[]> people;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        kafka = EmbeddedKafka.start(directory);
        server = RawServer.start();
        connection = KafkaConnection.to(kafka.bootstrapServers());
        TopicCreation.ensure(connection, List.of(Topic.FEEDS));
        people = new KafkaProducer<>(connection.settings(), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() throws Exception {
        people.close();
        server.close();
        kafka.close();
    }

    @Test
    void anAddedFeedIsPolledWhileItRunsAndAfterARestart() throws Exception {
        new LiveFeed().put("1", "Listed").on(server, "/listed");
        LiveFeed added = new LiveFeed().put("a", "Added").on(server, "/added");
        try (IngestStage stage = ingest()) {
            await().atMost(PATIENCE).until(() -> stage.published() == 1);

            wish("/added", Following.FOLLOWED);

            await().atMost(PATIENCE)
                    .until(() -> stage.published() == 2 && stage.statuses().size() == 2);
            assertThat(coverage("/added").orElseThrow())
                    .extracting(FeedStatus::title, FeedStatus::folder, FeedStatus::outcome)
                    .containsExactly("Title of /added", List.of("World"), Outcome.FETCHED);
        }
        added.put("b", "Added later");
        try (IngestStage stage = ingest()) {
            await().atMost(PATIENCE).until(() -> titles().contains("Added later"));
            assertThat(stage.check()).asString().contains("2 feeds, 0 of them failing");
        }
        assertThat(articles())
                .as("a restart may send an article again, never another")
                .hasSize(3);
    }

    @Test
    void aMutedFeedIsAskedNoMoreUntilItIsFollowedAgainAndNothingIsForgotten() throws Exception {
        LiveFeed listed = new LiveFeed().put("1", "One").on(server, "/listed");
        try (IngestStage stage = ingest()) {
            await().atMost(PATIENCE).until(() -> coverage("/listed").isPresent());

            wish("/listed", Following.MUTED);

            await().atMost(PATIENCE).until(() -> outcome("/listed") == Outcome.MUTED);
            assertThat(coverage("/listed").orElseThrow()).satisfies(status -> {
                assertThat(status.reason()).startsWith("muted by ann on ");
                assertThat(status.nextPoll()).isNull();
                assertThat(status.etag()).isNotNull();
            });
            assertThat(stage.statuses()).isEmpty();
            assertThat(stage.check()).asString().contains("0 feeds", "1 more muted");
        }
        int before = server.requests().size();
        listed.put("2", "Two");
        try (IngestStage stage = ingest()) {
            new LiveFeed().put("x", "Other").on(server, "/other");
            wish("/other", Following.FOLLOWED);
            await().atMost(PATIENCE).until(() -> titles().contains("Other"));
            assertThat(server.requests().subList(before, server.requests().size()))
                    .noneMatch(request -> request.contains(" /listed "));
            assertThat(outcome("/listed")).isEqualTo(Outcome.MUTED);

            wish("/listed", Following.FOLLOWED);

            await().atMost(PATIENCE).until(() -> titles().contains("Two"));
            assertThat(server.requests().subList(before, server.requests().size()))
                    .filteredOn(request -> request.contains(" /listed "))
                    .first()
                    .asString()
                    .contains("If-None-Match");
            assertThat(stage.statuses()).hasSize(2);
        }
        assertThat(articles())
                .as("following again may send an article again, never another")
                .hasSize(3);
    }

    @Test
    void mutingEndsAPollThatHangs() throws Exception {
        server.when("/listed", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread.sleep(Duration.ofMinutes(1));
        });
        try (IngestStage stage = ingest()) {
            await().atMost(PATIENCE).until(() -> !server.requests().isEmpty());

            wish("/listed", Following.MUTED);

            await().atMost(Duration.ofSeconds(15)).until(() -> outcome("/listed") == Outcome.MUTED);
            assertThat(stage.statuses()).isEmpty();
        }
    }

    @Test
    void aRemovedFeedIsForgottenAndOneOfTheListOnlyMuted() throws Exception {
        new LiveFeed().put("1", "One").on(server, "/listed");
        new LiveFeed().put("a", "Added").on(server, "/added");
        wish("/added", Following.FOLLOWED);
        try (IngestStage stage = ingest()) {
            await().atMost(PATIENCE).until(() -> stage.statuses().size() == 2);

            wish("/added", Following.REMOVED);
            wish("/listed", Following.REMOVED);

            await().atMost(PATIENCE).until(() -> outcome("/listed") == Outcome.MUTED);
            assertThat(coverage("/added")).isEmpty();
            assertThat(coverage("/listed").orElseThrow().reason()).contains("take it off there");
        }
    }

    @Test
    void whatIsNoWishIsLeftOutAndTheNextIsHeeded() throws Exception {
        new LiveFeed().put("1", "One").on(server, "/listed");
        new LiveFeed().put("a", "Added").on(server, "/added");
        String other = FeedId.of("https://other.example/");
        send(other, "no json".getBytes(StandardCharsets.UTF_8));
        try (IngestStage stage = ingest()) {
            byte[] good = TopicJson.FEED_WISH.write(wishFor("/added", Following.FOLLOWED));
            send(
                    other,
                    new String(good, StandardCharsets.UTF_8)
                            .replace("http://", "http://ann:secret@")
                            .getBytes(StandardCharsets.UTF_8));
            send(
                    other,
                    new String(good, StandardCharsets.UTF_8)
                            .replace("http://", "javascript:")
                            .getBytes(StandardCharsets.UTF_8));
            send(other, good);
            send(other, null);

            wish("/added", Following.FOLLOWED);

            await().atMost(PATIENCE).until(() -> titles().contains("Added"));
            assertThat(stage.check()).asString().contains("2 feeds");
        }
    }

    @Test
    void credentialsMayBeOfAnAddedFeedAndOfNoOther(@TempDir Path place) throws Exception {
        new LiveFeed().put("1", "One").on(server, "/listed");
        new LiveFeed().put("a", "Added").on(server, "/added");
        Path file = Files.writeString(
                place.resolve("secrets.yaml"),
                server.url("/added") + ":\n  headers: {X-Api-Key: pa55word}\n  plain-http: true\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        IngestSettings settings = settings().withSecrets(SecretsFile.read(file));
        assertThatThrownBy(() -> IngestStage.start(connection, settings, InstantSource.system()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("added on the desk")
                .hasMessageNotContaining("pa55word");

        wish("/added", Following.FOLLOWED);

        try (IngestStage _ = IngestStage.start(connection, settings, InstantSource.system())) {
            await().atMost(PATIENCE).until(() -> titles().contains("Added"));
        }
        assertThat(server.requests())
                .filteredOn(request -> request.contains(" /added "))
                .allMatch(request -> request.contains("pa55word"));

        wish("/added", Following.REMOVED);

        try (IngestStage stage = IngestStage.start(connection, settings, InstantSource.system())) {
            assertThat(stage.check()).asString().contains("1 feeds");
        }
    }

    @Test
    void aFaultOverOneWishKeepsNoOtherFromBeingHeard() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (WishLog log = WishLog.open(connection)) {
            log.follow((feed, _) -> {
                heard.add(feed);
                if (heard.size() == 1) {
                    throw new StackOverflowError("a fault of ours");
                }
            });
            wish("/first", Following.FOLLOWED);
            wish("/second", Following.FOLLOWED);

            await().atMost(PATIENCE).until(() -> heard.size() == 2);
        }
    }

    private IngestStage ingest() {
        return IngestStage.start(connection, settings(), InstantSource.system());
    }

    private IngestSettings settings() {
        return IngestSettings.of(List.of(FeedSource.of(server.url("/listed"), "Listed")))
                .withPoll(Duration.ofSeconds(1))
                .withPrivateFeeds(true);
    }

    private void wish(String path, Following state) throws Exception {
        FeedWish wish = wishFor(path, state);
        send(wish.id(), TopicJson.FEED_WISH.write(wish));
    }

    private FeedWish wishFor(String path, Following state) {
        String url = server.url(path);
        return new FeedWish(
                FeedId.of(url), url, "Title of " + path, List.of("World"), null, state, "ann", Instant.now());
    }

    private void send(String key, byte @Nullable [] value) throws Exception {
        people.send(new ProducerRecord<>(Topic.FEEDS.name(), key, value)).get();
    }

    private @Nullable Outcome outcome(String path) {
        return coverage(path).map(FeedStatus::outcome).orElse(null);
    }

    private Optional<FeedStatus> coverage(String path) {
        Map<String, FeedStatus> latest = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : TopicReading.all(connection, Topic.COVERAGE)) {
            if (record.value() == null) {
                latest.remove(record.key());
            } else {
                latest.put(record.key(), TopicJson.FEED_STATUS.read(record.value()));
            }
        }
        return Optional.ofNullable(latest.get(FeedId.of(server.url(path))));
    }

    private Set<String> articles() {
        return TopicReading.all(connection, Topic.ARTICLES).stream()
                .map(ConsumerRecord::key)
                .collect(Collectors.toSet());
    }

    private List<String> titles() {
        return TopicReading.all(connection, Topic.ARTICLES).stream()
                .map(record -> TopicJson.ARTICLE.read(record.value()).title())
                .toList();
    }
}

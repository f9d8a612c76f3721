package io.bellwether.sink.stage;

import static io.bellwether.sink.stage.Samples.NOON;
import static io.bellwether.sink.stage.Samples.alert;
import static io.bellwether.sink.stage.Samples.analysis;
import static io.bellwether.sink.stage.Samples.article;
import static io.bellwether.sink.stage.Samples.feed;
import static io.bellwether.sink.stage.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.stage.Health;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sink between a real Kafka and a real PostgreSQL; every test has its own database and fresh topics. */
class SinkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static EmbeddedKafka broker;
    private static EmbeddedPostgresServer server;
    private static StoreConnection administration;
    private static int databases;

    private KafkaConnection kafka;
    private Newsroom newsroom;
    private Relay relay;
    private StoreConnection store;
    private Table table;

    @BeforeAll
    static void startServers() {
        broker = EmbeddedKafka.start(directory.resolve("kafka"));
        server = EmbeddedPostgresServer.start(directory.resolve("postgres"));
        administration = StoreConnection.open(StoreAddress.of(server.url()), "test");
    }

    @AfterAll
    static void stopServers() {
        administration.close();
        server.close();
        broker.close();
    }

    @BeforeEach
    void emptyLogAndStore() throws Exception {
        kafka = KafkaConnection.to(broker.bootstrapServers());
        newsroom = new Newsroom(kafka);
        newsroom.remake();
        String database = "test" + databases++;
        new Table(administration.dataSource()).run("create database " + database);
        relay = new Relay(serverPort());
        store = StoreConnection.open(
                StoreAddress.of("postgresql://postgres@127.0.0.1:" + relay.port() + "/" + database), "bellwether-sink");
        StoreConnection view = StoreConnection.open(
                StoreAddress.of("postgresql://postgres@127.0.0.1:" + serverPort() + "/" + database), "test");
        views.add(view);
        table = new Table(view.dataSource());
    }

    private final List<StoreConnection> views = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        newsroom.close();
        store.close();
        views.forEach(StoreConnection::close);
        relay.close();
    }

    private static int serverPort() {
        return URI.create(server.url().substring("jdbc:".length())).getPort();
    }

    private SinkStage sink() {
        return sink(100);
    }

    private SinkStage sink(int batchSize) {
        return SinkStage.start(
                kafka, new SinkSettings(store, batchSize, Duration.ofMillis(500), Duration.ofMillis(500)));
    }

    private void awaitAllStored(SinkStage sink) {
        newsroom.flush();
        await().atMost(PATIENCE).until(() -> sink.counts().isCaughtUp());
    }

    @Test
    void storesEveryTopic() {
        newsroom.profiles(profile("p1", "export-controls", "market"));
        newsroom.articles(article("a1", "A title", NOON));
        newsroom.analyses(analysis("a1", "p1", "export-controls"));
        newsroom.alerts(alert("a1", "export-controls", NOON, 2));
        newsroom.feeds(feed("f1", Outcome.NOT_MODIFIED));
        try (SinkStage sink = sink()) {
            awaitAllStored(sink);
            assertThat(sink.counts()).extracting("articles", "tags", "alerts", "rejects").containsExactly(1L, 1L, 1L, 0L);
            assertThat(sink.check()).isInstanceOf(Health.Up.class);
        }
        assertThat(table.rows("select id, feed, source, title, summary, body, url, authors[1] as author, categories[2] as category,"
                        + " published::text, fetched::text, \"time\" = published as timed from articles where edited is null"))
                .containsExactly(Map.ofEntries(
                        Map.entry("id", "a1"),
                        Map.entry("feed", "https://example.org/feed"),
                        Map.entry("source", "Example"),
                        Map.entry("title", "A title"),
                        Map.entry("summary", "A summary"),
                        Map.entry("body", "A body"),
                        Map.entry("url", "HTTPS://Example.org/a b?id=a1&utm_source=x#y"),
                        Map.entry("author", "A. Author"),
                        Map.entry("category", "chips"),
                        Map.entry("published", "2026-01-05 11:00:00+00"),
                        Map.entry("fetched", "2026-01-05 12:00:00+00"),
                        Map.entry("timed", true)));
    }
}

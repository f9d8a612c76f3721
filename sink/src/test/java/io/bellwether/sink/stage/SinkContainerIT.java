package io.bellwether.sink.stage;

import static io.bellwether.sink.stage.Samples.NOON;
import static io.bellwether.sink.stage.Samples.analysis;
import static io.bellwether.sink.stage.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The sink against the servers people run, with user and password. */
@Testcontainers(disabledWithoutDocker = true)
class SinkContainerIT {

    @Container
    private static final KafkaContainer BROKER = new KafkaContainer("apache/kafka:4.3.1");

    @Container
    private static final PostgreSQLContainer SERVER = new PostgreSQLContainer("postgres:18");

    @Test
    void storesOnceOverARestart() {
        KafkaConnection kafka = KafkaConnection.to(BROKER.getBootstrapServers());
        StoreAddress address = StoreAddress.fromEnvironment(Map.of(
                "DATABASE_URL", SERVER.getJdbcUrl(),
                "DATABASE_USER", SERVER.getUsername(),
                "DATABASE_PASSWORD", SERVER.getPassword()));
        try (StoreConnection store = StoreConnection.open(address, "bellwether-sink");
                Newsroom newsroom = new Newsroom(kafka)) {
            Table table = new Table(store.dataSource());
            storeAll(kafka, store, newsroom);
            newsroom.articles(article("a1", "One", NOON));
            newsroom.analyses(analysis("a1", "p1", "market"));
            storeAll(kafka, store, newsroom);
            newsroom.articles(article("a1", "One", NOON), article("a2", "Two", NOON));
            storeAll(kafka, store, newsroom);
            assertThat(
                            table.column(
                                    "select id || count(theme) from articles left join tags on article = id group by id order by id"))
                    .containsExactly("a11", "a20");
        }
    }

    private static void storeAll(KafkaConnection kafka, StoreConnection store, Newsroom newsroom) {
        newsroom.flush();
        try (SinkStage sink = SinkStage.start(kafka, SinkSettings.of(store))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> sink.counts().isCaughtUp());
        }
    }
}

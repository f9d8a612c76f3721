package io.bellwether.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.opml.FeedSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The stage against the broker that people run: the official image. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(300)
class IngestContainerIT {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

    @Test
    void bringsAFeedToTheTopicsAndRemembersIt() throws Exception {
        KafkaConnection connection = KafkaConnection.to(KAFKA.getBootstrapServers());
        try (RawServer server = RawServer.start()) {
            LiveFeed feed = new LiveFeed().put("1", "One").put("2", "Two").on(server, "/feed");
            IngestSettings settings = IngestSettings.of(List.of(FeedSource.of(server.url("/feed"), "Live")))
                    .withPoll(Duration.ofSeconds(1))
                    .withPrivateFeeds(true);
            try (IngestStage stage = IngestStage.start(connection, settings, InstantSource.system())) {
                await().atMost(Duration.ofSeconds(60)).until(() -> stage.published() == 2);
                feed.put("3", "Three");
                await().atMost(Duration.ofSeconds(60)).until(() -> stage.published() == 3);
            }

            assertThat(TopicReading.all(connection, Topic.ARTICLES))
                    .extracting(record -> TopicJson.ARTICLE.read(record.value()))
                    .extracting(Article::title)
                    .containsExactlyInAnyOrder("One", "Two", "Three");
            assertThat(TopicReading.all(connection, Topic.COVERAGE)).isNotEmpty();
        }
    }
}

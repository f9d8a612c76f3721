package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The same against the broker that people run. */
@Testcontainers(disabledWithoutDocker = true)
class ClassifyContainerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

    @TempDir
    Path state;

    @Test
    void articlesBecomeTagsAndOneAlertForAStory() throws Exception {
        KafkaConnection connection = KafkaConnection.to(KAFKA.getBootstrapServers());
        ClassifySettings settings = ClassifySettings.in(state).withProfile(Samples.profile("v1", "chips"));
        try (ClassifyStage stage = ClassifyStage.start(connection, settings, Samples::tagger);
                Broker broker = new Broker(connection)) {
            broker.write(List.of(
                    Samples.article("a", "Chips from Taiwan stay scarce as factories expand output"),
                    Samples.article("b", "Chips from Taiwan stay scarce although factories expand output"),
                    Samples.article("c", "Gardens in spring")));

            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(broker.committedKeys(Topic.TAGGED)).containsExactlyInAnyOrder("a", "b", "c"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(broker.committed(Topic.ALERTS))
                            .extracting(record -> TopicJson.ALERT.read(record.value()))
                            .last()
                            .extracting(Alert::articles)
                            .asInstanceOf(LIST)
                            .hasSize(2));
            assertThat(stage.counts().alerts()).isEqualTo(1);
        }
    }
}

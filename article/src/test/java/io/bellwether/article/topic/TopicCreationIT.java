package io.bellwether.article.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicCreationIT {

    @TempDir
    private static Path temp;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void startKafka() {
        kafka = EmbeddedKafka.start(temp.resolve("kafka"));
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @Test
    void makesEveryTopicOnceAndFindsNothingWrongAfterwards() {
        KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
        assertThat(TopicCreation.ensure(connection, Topic.ALL)).isEmpty();
        assertThat(TopicCreation.ensure(connection, Topic.ALL)).isEmpty();
    }

    @Test
    void namesAWrongSettingOfAnExistingTopicWithItsRemedy() throws Exception {
        KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
        Topic kept = new Topic("kept", 1, Map.of("cleanup.policy", "delete", "retention.ms", "1000"));
        try (Admin admin = Admin.create(connection.settings())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1).configs(Map.of("retention.ms", "5"))))
                    .all()
                    .get();
        }
        assertThat(TopicCreation.ensure(connection, List.of(kept)))
                .singleElement()
                .asString()
                .contains("topic kept has retention.ms=5 but needs 1000")
                .contains("--add-config retention.ms=1000");
    }

    @Test
    void saysWhereKafkaWasLookedForWhenItIsDown() {
        assertThatThrownBy(() -> TopicCreation.ensure(KafkaConnection.to("127.0.0.1:1"), Topic.ALL))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("Kafka at 127.0.0.1:1")
                .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
    }
}

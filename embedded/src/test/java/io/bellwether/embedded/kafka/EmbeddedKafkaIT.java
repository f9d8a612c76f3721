package io.bellwether.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    @Test
    void keepsCommittedRecordsOverARestart(@TempDir Path temp) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(temp.resolve("kafka"))) {
            Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (Admin admin = Admin.create(settings)) {
                admin.createTopics(List.of(new NewTopic("news", Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
            sendInTransaction(kafka.bootstrapServers(), "kept");
        }
        try (EmbeddedKafka again = EmbeddedKafka.start(temp.resolve("kafka"))) {
            assertThat(read(again.bootstrapServers())).containsExactly("kept");
        }
    }

    @Test
    void isFoundAgainAtThePortItIsGiven(@TempDir Path temp) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(temp.resolve("kafka"), port);
                Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            assertThat(kafka.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    private static void sendInTransaction(String servers, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "transactional.id", "test");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>("news", value.getBytes(StandardCharsets.UTF_8)));
            producer.commitTransaction();
        }
    }

    private static List<String> read(String servers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", servers, "isolation.level", "read_committed", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition("news", 0)));
            return consumer.poll(Duration.ofSeconds(30))
                            .records("news")
                            .iterator()
                            .hasNext()
                    ? valuesFromStart(consumer)
                    : List.of();
        }
    }

    private static List<String> valuesFromStart(KafkaConsumer<byte[], byte[]> consumer) {
        consumer.seekToBeginning(consumer.assignment());
        return consumer.poll(Duration.ofSeconds(30)).records(new TopicPartition("news", 0)).stream()
                .map(ConsumerRecord::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
    }
}

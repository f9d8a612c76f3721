package io.bellwether.ingest.publish;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to its end. */
final class TopicContents {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(500);

    private TopicContents() {}

    /**
     * Hands over every record with a key, in the order of each partition.
     *
     * @throws StageException when Kafka does not answer, or sends nothing for a minute
     */
    static void read(KafkaConnection connection, Topic topic, Consumer<ConsumerRecord<String, byte[]>> taking) {
        try (var consumer = consumer(connection)) {
            read(consumer, topic, taking);
        } catch (KafkaException unanswered) {
            throw unreadable(connection, topic, unanswered);
        }
    }

    /** A consumer without a group, which takes up nothing. */
    static KafkaConsumer<String, byte[]> consumer(KafkaConnection connection) {
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    static StageException unreadable(KafkaConnection connection, Topic topic, KafkaException unanswered) {
        return new StageException(
                "topic %s cannot be read from Kafka at %s (%s): check that it runs and lets us read"
                        .formatted(topic.name(), connection.bootstrapServers(), unanswered.getMessage()),
                unanswered);
    }

    /** Reads to the end of now; the consumer then stands there. */
    static void read(
            KafkaConsumer<String, byte[]> consumer, Topic topic, Consumer<ConsumerRecord<String, byte[]>> taking) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Instant giveUp = InstantSource.system().instant().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(STEP)) {
                giveUp = InstantSource.system().instant().plus(PATIENCE);
                if (record.key() != null) {
                    taking.accept(record);
                }
            }
            if (InstantSource.system().instant().isAfter(giveUp)) {
                throw new KafkaException("nothing came for %d seconds before its end".formatted(PATIENCE.toSeconds()));
            }
        }
    }
}

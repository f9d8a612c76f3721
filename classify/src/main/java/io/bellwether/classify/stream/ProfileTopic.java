package io.bellwether.classify.stream;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topic {@code profiles}. */
public final class ProfileTopic {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private ProfileTopic() {}

    /**
     * The profile published last that can be read; empty when there is none or no such topic.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static Optional<Profile> current(KafkaConnection connection) {
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 3);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.PROFILES.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return Optional.ofNullable(last(consumer, partitions));
        } catch (KafkaException unreachable) {
            throw new StageException(
                    "topic profiles cannot be read from Kafka at %s (%s): check that it runs and that KAFKA_BOOTSTRAP_SERVERS names it"
                            .formatted(connection.bootstrapServers(), unreachable.getMessage()),
                    unreachable);
        }
    }

    private static @Nullable Profile last(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Profile last = null;
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                Profile read = read(record);
                last = read == null ? last : read;
            }
        }
        return last;
    }

    private static @Nullable Profile read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null ? null : TopicJson.PROFILE.read(record.value());
        } catch (UnreadableRecordException passedOver) {
            return null;
        }
    }
}

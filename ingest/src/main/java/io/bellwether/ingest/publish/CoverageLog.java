package io.bellwether.ingest.publish;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topic coverage from its beginning to its end: what ingest remembers of its feeds. */
public final class CoverageLog {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageLog.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(500);

    private CoverageLog() {}

    /**
     * The latest status of each feed, by feed id.
     *
     * @throws StageException when Kafka does not answer
     */
    public static Map<String, FeedStatus> read(KafkaConnection connection) {
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return read(consumer);
        } catch (KafkaException unanswered) {
            throw new StageException(
                    "topic %s cannot be read from Kafka at %s (%s): check that it runs and lets us read"
                            .formatted(Topic.COVERAGE.name(), connection.bootstrapServers(), unanswered.getMessage()),
                    unanswered);
        }
    }

    private static Map<String, FeedStatus> read(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.COVERAGE.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<String, FeedStatus> statuses = new HashMap<>();
        Instant giveUp = InstantSource.system().instant().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(STEP).forEach(record -> take(record, statuses));
            if (InstantSource.system().instant().isAfter(giveUp)) {
                throw new KafkaException("its end was not reached within %d seconds".formatted(PATIENCE.toSeconds()));
            }
        }
        return statuses;
    }

    private static void take(ConsumerRecord<String, byte[]> record, Map<String, FeedStatus> statuses) {
        try {
            if (record.key() != null && record.value() == null) {
                statuses.remove(record.key());
            } else if (record.key() != null) {
                statuses.put(record.key(), TopicJson.FEED_STATUS.read(record.value()));
            }
        } catch (UnreadableRecordException unreadable) {
            LOG.warn(
                    "the status of feed {} on topic {} cannot be read ({}): the feed starts afresh",
                    record.key(),
                    Topic.COVERAGE.name(),
                    unreadable.getMessage());
        }
    }
}

package io.bellwether.sink.log;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.sink.row.RowReader;
import io.bellwether.sink.write.Batch;
import io.bellwether.sink.write.Entry;
import io.bellwether.sink.write.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads committed records from positions given by the store; Kafka remembers nothing of it. For one thread. */
public final class LogReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private static final Duration CLOSING = Duration.ofSeconds(2);
    private static final Duration RECONNECT = Duration.ofSeconds(5);

    private final KafkaConnection connection;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /**
     * A reader without partitions.
     *
     * @param batchSize most records of one batch
     * @throws LogTroubleException when the settings are refused or no address resolves
     */
    public LogReader(KafkaConnection connection, int batchSize) {
        this.connection = connection;
        try {
            this.consumer = new KafkaConsumer<>(settings(connection, batchSize));
        } catch (KafkaException refused) {
            throw trouble(refused);
        }
    }

    private static Map<String, Object> settings(KafkaConnection connection, int batchSize) {
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "bellwether-sink");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batchSize);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topic.MAX_RECORD_BYTES);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT.toMillis());
        return settings;
    }

    /** Reads these partitions and no others, from these positions. */
    public void seek(Map<TopicPartition, Position> positions) {
        consumer.assign(positions.keySet());
        positions.forEach((partition, position) -> consumer.seek(partition, position.offset()));
    }

    /**
     * The next records with their rows, and the positions after them.
     *
     * @throws LogTroubleException when Kafka refuses
     */
    public Batch poll(Duration patience) {
        try {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
            List<Entry> entries = new ArrayList<>(records.count());
            for (ConsumerRecord<byte[], byte[]> record : records) {
                entries.add(new Entry(record, RowReader.read(record)));
            }
            Map<TopicPartition, Long> next = new HashMap<>();
            records.nextOffsets().forEach((partition, offset) -> next.put(partition, offset.offset()));
            return new Batch(entries, next);
        } catch (KafkaException refused) {
            throw trouble(refused);
        }
    }

    private LogTroubleException trouble(KafkaException refused) {
        Throwable told = refused.getCause() == null ? refused : refused.getCause();
        return new LogTroubleException(
                "Kafka at %s cannot be read (%s)".formatted(connection.bootstrapServers(), told.getMessage()), refused);
    }

    @Override
    public void close() {
        try {
            consumer.close(CloseOptions.timeout(CLOSING));
        } catch (KafkaException refused) {
            LOG.debug("the consumer did not close in order, which costs nothing: Kafka keeps no state of it", refused);
        }
    }
}

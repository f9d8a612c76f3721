package io.bellwether.article.topic;

import io.bellwether.article.stage.StageException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * The committed records of a topic as it stands: to the ends seen when this was opened, partitions interleaved. Reads without a group and
 * commits nothing, so Kafka keeps no trace of it. For one thread.
 */
public final class TopicLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConnection connection;
    private final String topic;
    private final Duration patience;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private long size;

    private TopicLog(KafkaConnection connection, Topic topic) {
        this(connection, topic, PATIENCE);
    }

    private TopicLog(KafkaConnection connection, Topic topic, Duration patience) {
        this.connection = connection;
        this.topic = topic.name();
        this.patience = patience;
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis() / 3);
        try {
            consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException refused) {
            throw unreadable(refused);
        }
    }

    /**
     * A topic from its first record on; one that does not exist is empty.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static TopicLog open(KafkaConnection connection, Topic topic) {
        return new TopicLog(connection, topic).from(Instant.EPOCH);
    }

    /**
     * The same for somebody who waits.
     *
     * @param patience longest silence of Kafka, from some seconds
     * @throws StageException when Kafka does not answer for so long
     */
    public static TopicLog open(KafkaConnection connection, Topic topic, Duration patience) {
        return new TopicLog(connection, topic, patience).from(Instant.EPOCH);
    }

    /**
     * A topic from the first record of each partition that is stamped with this time or later.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static TopicLog since(KafkaConnection connection, Topic topic, Instant time) {
        return new TopicLog(connection, topic).from(time);
    }

    /**
     * One partition from this offset on, or from the first record after it that is still there.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static TopicLog at(KafkaConnection connection, Topic topic, int partition, long offset) {
        return new TopicLog(connection, topic).from(new TopicPartition(topic.name(), partition), offset);
    }

    private TopicLog from(Instant time) {
        return positioned(() -> {
            List<TopicPartition> partitions = partitions();
            assign(partitions);
            if (time.equals(Instant.EPOCH)) {
                consumer.seekToBeginning(partitions);
                return;
            }
            Map<TopicPartition, Long> wanted = new HashMap<>();
            partitions.forEach(one -> wanted.put(one, time.toEpochMilli()));
            Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(wanted);
            partitions.forEach(one -> seek(one, found.get(one)));
        });
    }

    private TopicLog from(TopicPartition partition, long offset) {
        return positioned(() -> {
            List<TopicPartition> partitions =
                    partitions().stream().filter(partition::equals).toList();
            assign(partitions);
            partitions.forEach(one -> consumer.seek(one, offset));
        });
    }

    private TopicLog positioned(Runnable seeking) {
        try {
            seeking.run();
            ends.forEach((partition, end) -> size += Math.max(0, end - consumer.position(partition)));
            return this;
        } catch (KafkaException refused) {
            consumer.close();
            throw unreadable(refused);
        }
    }

    private List<TopicPartition> partitions() {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void assign(List<TopicPartition> partitions) {
        consumer.assign(partitions);
        ends.putAll(consumer.endOffsets(partitions));
    }

    private void seek(TopicPartition partition, @Nullable OffsetAndTimestamp found) {
        consumer.seek(partition, found == null ? ends.getOrDefault(partition, 0L) : found.offset());
    }

    /** Offsets between the start and the ends: at least as many as there are records. */
    public long size() {
        return size;
    }

    /** The records, read as they are asked for; once. */
    public Stream<ConsumerRecord<byte[], byte[]>> records() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Records(), Spliterator.ORDERED), false);
    }

    private StageException unreadable(KafkaException refused) {
        return new StageException(
                "topic %s cannot be read from Kafka at %s (%s): check that it runs and that its address is right"
                        .formatted(topic, connection.bootstrapServers(), refused.getMessage()),
                refused);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private final class Records implements Iterator<ConsumerRecord<byte[], byte[]>> {

        private final Deque<ConsumerRecord<byte[], byte[]>> polled = new ArrayDeque<>();
        private long lastProgress = System.nanoTime();

        @Override
        public boolean hasNext() {
            try {
                while (polled.isEmpty() && !atEnd()) {
                    poll();
                }
                return !polled.isEmpty();
            } catch (KafkaException refused) {
                throw unreadable(refused);
            }
        }

        private boolean atEnd() {
            return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        }

        private void poll() {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                    polled.add(record);
                }
                lastProgress = System.nanoTime();
            }
            if (System.nanoTime() - lastProgress > patience.toNanos()) {
                throw new KafkaException("no answer within " + patience.toSeconds() + " s");
            }
        }

        @Override
        public ConsumerRecord<byte[], byte[]> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            lastProgress = System.nanoTime();
            return polled.remove();
        }
    }
}

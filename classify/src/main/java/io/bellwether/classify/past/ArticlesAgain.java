package io.bellwether.classify.past;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import io.bellwether.classify.stream.RetagRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Copies topic {@code articles} to {@code articles-again}, each record to the partition of its number, and remembers how far it is as a
 * consumer group does: in Kafka. What a kill leaves between sending and remembering is sent twice, and tagged once.
 */
final class ArticlesAgain implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH = 100;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final long profile;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private long before;
    private long sent;
    private long passedOver;

    /**
     * @param group under which progress is remembered
     * @param profile offset of the profile's record
     */
    ArticlesAgain(KafkaConnection connection, String group, long profile) {
        this.profile = profile;
        this.consumer = new KafkaConsumer<>(
                reading(connection, group), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(
                connection.producing(PATIENCE), new ByteArraySerializer(), new ByteArraySerializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.ARTICLES.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        partitions.forEach(one -> before += consumer.position(one) - first.getOrDefault(one, 0L));
        look();
    }

    private static Map<String, Object> reading(KafkaConnection connection, String group) {
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return settings;
    }

    /** Takes the ends of now as those to copy to. */
    void look() {
        ends.putAll(consumer.endOffsets(new HashSet<>(consumer.assignment())));
    }

    boolean atEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Copies a few hundred records at most, and remembers it. */
    void copySome() {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        List<Future<RecordMetadata>> sending = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (isArticle(record)) {
                sending.add(producer.send(again(record)));
            } else {
                passedOver++;
            }
        }
        acknowledged(sending);
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        consumer.assignment().forEach(one -> next.put(one, new OffsetAndMetadata(consumer.position(one))));
        consumer.commitSync(next);
        sent += sending.size();
    }

    /** What is none is among the dead letters already. */
    @SuppressWarnings("NullAway") // Kafka's record allows null for key and value, which its signatures do not say
    private static boolean isArticle(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.key() != null
                    && record.value() != null
                    && !TopicJson.ARTICLE.read(record.value()).id().isEmpty();
        } catch (UnreadableRecordException dead) {
            return false;
        }
    }

    private ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> record) {
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(Topic.ARTICLES_AGAIN.name(), record.partition(), record.key(), record.value());
        RetagRequest.put(again.headers(), profile);
        return again;
    }

    private static void acknowledged(List<Future<RecordMetadata>> sending) {
        try {
            for (Future<RecordMetadata> one : sending) {
                one.get();
            }
        } catch (ExecutionException refused) {
            throw new StageException(
                    "topic articles-again does not take articles (%s): mend that and run it again, it goes on where it was"
                            .formatted(refused.getMessage()),
                    refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StageException("interrupted; run it again, it goes on where it was", interrupted);
        }
    }

    /** Offsets of the log to the ends looked at last. */
    long all() {
        return before
                + sent
                + passedOver
                + ends.entrySet().stream()
                        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                        .sum();
    }

    /** Records that an earlier run had done. */
    long before() {
        return before;
    }

    /** Records sent by this run. */
    long sent() {
        return sent;
    }

    /** Records that are no articles. */
    long passedOver() {
        return passedOver;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}

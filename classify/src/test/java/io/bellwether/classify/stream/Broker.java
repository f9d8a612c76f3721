package io.bellwether.classify.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** What the neighbours of classify do with a broker: write articles, read committed results. */
final class Broker implements AutoCloseable {

    private final KafkaConnection connection;
    private final KafkaProducer<String, byte[]> producer;

    Broker(KafkaConnection connection) {
        this.connection = connection;
        Map<String, Object> settings = connection.settings();
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    KafkaConnection connection() {
        return connection;
    }

    /** Stamped with the present, as fresh articles are: a broker deletes what is older than its topic keeps. */
    void write(Collection<Article> articles) throws InterruptedException, ExecutionException {
        write(articles, null);
    }

    /** All in one partition, so that they are read in this order. */
    void writeInOrder(Collection<Article> articles) throws InterruptedException, ExecutionException {
        write(articles, 0);
    }

    private void write(Collection<Article> articles, @Nullable Integer partition)
            throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Article article : articles) {
            byte[] json = TopicJson.ARTICLE.write(article);
            sent.add(producer.send(new ProducerRecord<>(Topic.ARTICLES.name(), partition, article.id(), json)));
        }
        for (Future<RecordMetadata> acknowledged : sent) {
            acknowledged.get();
        }
    }

    void writeRaw(String topic, String key, String value) throws InterruptedException, ExecutionException {
        producer.send(new ProducerRecord<>(topic, key, value.getBytes(UTF_8))).get();
    }

    /** Every committed record of a topic, from its first to its last stable one. */
    List<ConsumerRecord<String, byte[]>> committed(Topic topic) {
        Map<String, Object> settings = connection.settings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(read::add);
            }
        }
        return read;
    }

    List<String> committedKeys(Topic topic) {
        return committed(topic).stream().map(ConsumerRecord::key).toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}

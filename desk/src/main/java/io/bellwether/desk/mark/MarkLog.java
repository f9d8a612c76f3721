package io.bellwether.desk.mark;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.topic.ChangeProducer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes marks to topic {@code feedback}, each acknowledged before it counts. Thread-safe. */
final class MarkLog implements AutoCloseable {

    private final ChangeProducer producer;

    /** @throws StageException when the connection's settings are refused or no address resolves */
    MarkLog(KafkaConnection kafka) {
        producer = new ChangeProducer(kafka, "bellwether-desk", "marks");
    }

    /** Writes what was said of a key, or that it is taken back; the reason when Kafka did not take it. */
    Optional<String> write(String key, Optional<Mark> mark) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topic.FEEDBACK.name(),
                key.getBytes(StandardCharsets.UTF_8),
                mark.map(TopicJson.MARK::write).orElse(null));
        return producer.write(List.of(record), ChangeProducer.PATIENCE.multipliedBy(2));
    }

    @Override
    public void close() {
        producer.close();
    }
}

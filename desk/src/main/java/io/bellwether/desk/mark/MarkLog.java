package io.bellwether.desk.mark;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes marks to topic {@code feedback}, each acknowledged before it counts. Thread-safe. */
final class MarkLog implements AutoCloseable {

    /** How long a broker may be away: a person waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaProducer<byte[], byte[]> producer;

    /** @throws StageException when the connection's settings are refused or no address resolves */
    MarkLog(KafkaConnection kafka) {
        Map<String, Object> settings = kafka.producing(PATIENCE);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "bellwether-desk");
        try {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException refused) {
            Throwable told = refused.getCause() == null ? refused : refused.getCause();
            throw new StageException(
                    "marks cannot be written to Kafka at %s (%s): check KAFKA_BOOTSTRAP_SERVERS and the other KAFKA_ settings"
                            .formatted(kafka.bootstrapServers(), told.getMessage()),
                    refused);
        }
    }

    /** Writes what was said of a key, or that it is taken back; the reason when Kafka did not take it. */
    Optional<String> write(String key, Optional<Mark> mark) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topic.FEEDBACK.name(),
                key.getBytes(StandardCharsets.UTF_8),
                mark.map(TopicJson.MARK::write).orElse(null));
        try {
            producer.send(record).get(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ExecutionException refused) {
            Throwable told = refused.getCause() == null ? refused : refused.getCause();
            return Optional.of(String.valueOf(told.getMessage()));
        } catch (KafkaException | TimeoutException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("the desk is being closed");
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}

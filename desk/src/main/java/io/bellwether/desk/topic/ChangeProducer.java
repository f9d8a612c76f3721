package io.bellwether.desk.topic;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes what people change to topics, acknowledged before it counts, while they wait. Thread-safe. */
public final class ChangeProducer implements AutoCloseable {

    /** How long a broker may be away: a person waits. */
    public static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaProducer<byte[], byte[]> producer;

    /**
     * @param client what Kafka knows it by
     * @param changes what it writes, for the error
     * @throws StageException when the connection's settings are refused or no address resolves
     */
    public ChangeProducer(KafkaConnection kafka, String client, String changes) {
        Map<String, Object> settings = kafka.producing(PATIENCE);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, client);
        try {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException refused) {
            Throwable told = refused.getCause() == null ? refused : refused.getCause();
            throw new StageException(
                    "%s cannot be written to Kafka at %s (%s): check KAFKA_BOOTSTRAP_SERVERS and the other KAFKA_ settings"
                            .formatted(changes, kafka.bootstrapServers(), told.getMessage()),
                    refused);
        }
    }

    /**
     * Writes them in their order; the reason when Kafka did not take one, while it may have others.
     *
     * @param longest how long all of them may take
     */
    public Optional<String> write(List<ProducerRecord<byte[], byte[]>> changes, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ProducerRecord<byte[], byte[]> change : changes) {
                if (System.nanoTime() - until > 0) {
                    throw new TimeoutException("not all was written within %d seconds".formatted(longest.toSeconds()));
                }
                sent.add(send(change));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
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

    /** Each may block while no broker answers: the first that is refused at once ends it. */
    private Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> change)
            throws ExecutionException, InterruptedException {
        Future<RecordMetadata> sent = producer.send(change);
        if (sent.isDone()) {
            sent.get();
        }
        return sent;
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}

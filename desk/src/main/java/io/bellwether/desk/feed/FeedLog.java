package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.nio.charset.StandardCharsets;
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

/** Writes wishes to topic {@code feeds}, all acknowledged before they count. Thread-safe. */
final class FeedLog implements AutoCloseable {

    /** How long a broker may be away: a person waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** How long all of a long list may take. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaProducer<byte[], byte[]> producer;

    /** @throws StageException when the connection's settings are refused or no address resolves */
    FeedLog(KafkaConnection kafka) {
        Map<String, Object> settings = kafka.producing(PATIENCE);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "bellwether-desk-feeds");
        try {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException refused) {
            Throwable told = refused.getCause() == null ? refused : refused.getCause();
            throw new StageException(
                    "wishes for feeds cannot be written to Kafka at %s (%s): check KAFKA_BOOTSTRAP_SERVERS and the other KAFKA_ settings"
                            .formatted(kafka.bootstrapServers(), told.getMessage()),
                    refused);
        }
    }

    /** Writes them in their order, a minute at most; the reason when Kafka did not take one, while it may have others. */
    Optional<String> write(List<FeedWish> wishes) {
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (FeedWish wish : wishes) {
                sent.add(send(wish, until));
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
    private Future<RecordMetadata> send(FeedWish wish, long until)
            throws ExecutionException, InterruptedException, TimeoutException {
        if (System.nanoTime() - until > 0) {
            throw new TimeoutException("not all was written within %d seconds".formatted(LONGEST.toSeconds()));
        }
        Future<RecordMetadata> sent = producer.send(new ProducerRecord<>(
                Topic.FEEDS.name(), wish.id().getBytes(StandardCharsets.UTF_8), TopicJson.FEED_WISH.write(wish)));
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

package io.bellwether.ingest.publish;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts articles and coverage on their topics, each article once for each time it is sent, acknowledged by all replicas. Thread-safe. */
public final class ArticlePublisher implements Publisher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ArticlePublisher.class);

    private static final Duration CLOSING = Duration.ofSeconds(3);

    /** How long a broker may be away before a poll is given up; the next poll sends the same items again. */
    private static final Map<String, Object> PATIENCE = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);

    private final Producer<String, byte[]> producer;
    private final String servers;
    private final AtomicLong published = new AtomicLong();
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    /** A publisher to this Kafka; does not wait for it to answer. */
    public ArticlePublisher(KafkaConnection connection) {
        Map<String, Object> settings = connection.settings();
        PATIENCE.forEach(settings::putIfAbsent);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "bellwether-ingest");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        this.servers = connection.bootstrapServers();
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends the names, then the articles, and waits until each is acknowledged. */
    @Override
    public void publish(Map<Long, KnownName> names, List<Article> articles)
            throws UnpublishedException, InterruptedException {
        try {
            List<Future<RecordMetadata>> learned = names.entrySet().stream()
                    .map(name -> producer.send(record(name.getKey(), name.getValue())))
                    .toList();
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Article article : articles) {
                sent.add(producer.send(record(article)));
            }
            for (Future<RecordMetadata> name : learned) {
                acknowledge(name);
            }
            for (int i = 0; i < sent.size(); i++) {
                acknowledge(sent.get(i), articles.get(i));
            }
        } catch (KafkaException | IllegalStateException refused) {
            throw unpublished(refused);
        }
        if (!articles.isEmpty()) {
            trouble.set(null);
        }
    }

    private static ProducerRecord<String, byte[]> record(Article article) {
        return new ProducerRecord<>(
                Topic.ARTICLES.name(),
                null,
                article.fetched().toEpochMilli(),
                article.id(),
                TopicJson.ARTICLE.write(article));
    }

    private static ProducerRecord<String, byte[]> record(long name, KnownName known) {
        return new ProducerRecord<>(
                Topic.IDENTITIES.name(), HexFormat.of().toHexDigits(name), TopicJson.KNOWN_NAME.write(known));
    }

    private void acknowledge(Future<RecordMetadata> name) throws UnpublishedException, InterruptedException {
        try {
            name.get();
        } catch (ExecutionException failed) {
            throw unpublished(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private void acknowledge(Future<RecordMetadata> sent, Article article)
            throws UnpublishedException, InterruptedException {
        try {
            sent.get();
            published.incrementAndGet();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            if (!(cause instanceof RecordTooLargeException)) {
                throw unpublished(cause);
            }
            // It would be refused for ever, and hold back every other article of its feed.
            LOG.warn(
                    "article {} ({}) is lost: topic {} takes no record of its size; set its max.message.bytes to {}",
                    article.id(),
                    article.url(),
                    Topic.ARTICLES.name(),
                    Topic.MAX_RECORD_BYTES);
        }
    }

    private UnpublishedException unpublished(Throwable cause) {
        UnpublishedException unpublished = new UnpublishedException(cause);
        trouble.set(unpublished.getMessage());
        return unpublished;
    }

    /** Leaves the feed's status on topic coverage. */
    @Override
    public void record(FeedStatus status) {
        cover(new ProducerRecord<>(
                Topic.COVERAGE.name(),
                null,
                status.polled().toEpochMilli(),
                status.id(),
                TopicJson.FEED_STATUS.write(status)));
    }

    @Override
    public void forget(String feed) {
        cover(new ProducerRecord<>(Topic.COVERAGE.name(), feed, null));
    }

    private void cover(ProducerRecord<String, byte[]> record) {
        try {
            var _ = producer.send(
                    record, (metadata, failure) -> trouble.set(failure == null ? null : failure.getMessage()));
        } catch (KafkaException | IllegalStateException refused) {
            trouble.set(refused.getMessage());
        }
    }

    /** Articles acknowledged since the start. */
    public long published() {
        return published.get();
    }

    /** What Kafka said to the latest record when it refused it, in words; empty when it took it. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble.get())
                .map(said -> "Kafka at %s takes no articles: %s".formatted(servers, said));
    }

    /** Sends what waits, for some seconds at most. */
    @Override
    public void close() {
        producer.close(CLOSING);
    }
}

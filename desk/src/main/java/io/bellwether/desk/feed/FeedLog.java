package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.topic.ChangeProducer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes wishes to topic {@code feeds}, all acknowledged before they count. Thread-safe. */
final class FeedLog implements AutoCloseable {

    /** How long all of a long list may take. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ChangeProducer producer;

    /** @throws StageException when the connection's settings are refused or no address resolves */
    FeedLog(KafkaConnection kafka) {
        producer = new ChangeProducer(kafka, "bellwether-desk-feeds", "wishes for feeds");
    }

    /** Writes them in their order, a minute at most; the reason when Kafka did not take one, while it may have others. */
    Optional<String> write(List<FeedWish> wishes) {
        return producer.write(wishes.stream().map(FeedLog::record).toList(), LONGEST);
    }

    private static ProducerRecord<byte[], byte[]> record(FeedWish wish) {
        return new ProducerRecord<>(
                Topic.FEEDS.name(), wish.id().getBytes(StandardCharsets.UTF_8), TopicJson.FEED_WISH.write(wish));
    }

    @Override
    public void close() {
        producer.close();
    }
}

package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.article.topic.UnreadableRecordException;
import io.bellwether.desk.topic.ChangeProducer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes wishes to topic {@code feeds}, all acknowledged before they count. Thread-safe. */
final class FeedLog implements AutoCloseable {

    /** How long all of a long list may take. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final KafkaConnection kafka;
    private final ChangeProducer producer;

    /** @throws StageException when the connection's settings are refused or no address resolves */
    FeedLog(KafkaConnection kafka) {
        this.kafka = kafka;
        producer = new ChangeProducer(kafka, "bellwether-desk-feeds", "wishes for feeds");
    }

    /**
     * Writes them in their order, a minute at most; the reason when Kafka did not take one, while it may have others. What a wish does not
     * say of full text stays as the feed's last wish said it; of two that are written at once either may be the last.
     */
    Optional<String> write(List<FeedWish> wishes) {
        try {
            Map<String, FeedWish> former = former(wishes);
            return producer.write(
                    wishes.stream()
                            .map(wish -> wish.after(former.getOrDefault(wish.id(), wish)))
                            .map(FeedLog::record)
                            .toList(),
                    LONGEST);
        } catch (StageException unanswered) {
            return Optional.of(String.valueOf(unanswered.getMessage()));
        }
    }

    /** The last wish of each of those feeds so far, as the topic has it: the store does not tell all of it. */
    private Map<String, FeedWish> former(List<FeedWish> wishes) {
        Set<String> wanted = wishes.stream()
                .filter(wish -> wish.fullText() == null)
                .map(FeedWish::id)
                .collect(Collectors.toSet());
        Map<String, FeedWish> former = new HashMap<>();
        if (wanted.isEmpty()) {
            return former;
        }
        try (TopicLog log = TopicLog.open(kafka, Topic.FEEDS, ChangeProducer.PATIENCE)) {
            log.records().forEach(record -> {
                String id = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
                if (wanted.contains(id)) {
                    read(record).ifPresentOrElse(wish -> former.put(id, wish), () -> former.remove(id));
                }
            });
        }
        return former;
    }

    @SuppressWarnings("NullAway") // Kafka's record allows null for the value, which its signatures do not say
    private static Optional<FeedWish> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null ? Optional.empty() : Optional.of(TopicJson.FEED_WISH.read(record.value()));
        } catch (UnreadableRecordException passedOver) {
            return Optional.empty();
        }
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

package io.bellwether.ingest.publish;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Topic feeds: what people want of feeds, read to its end at the start, and then as it goes on. */
public final class WishLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WishLog.class);

    private static final Duration STEP = Duration.ofSeconds(5);
    /** Before Kafka is asked again that refused to tell. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, FeedWish> known = new HashMap<>();
    private @Nullable Thread following;

    private WishLog(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Takes wishes, one after another. */
    @FunctionalInterface
    public interface Taking {

        /** The last wish of a feed; empty when what was wished is taken back. */
        void take(String feed, Optional<FeedWish> wish) throws InterruptedException;
    }

    /**
     * Reads what was wished so far.
     *
     * @throws StageException when Kafka does not answer
     */
    public static WishLog open(KafkaConnection connection) {
        KafkaConsumer<String, byte[]> consumer = TopicContents.consumer(connection);
        try {
            WishLog log = new WishLog(consumer);
            TopicContents.read(consumer, Topic.FEEDS, record -> log.learn(record));
            return log;
        } catch (KafkaException unanswered) {
            consumer.close();
            throw TopicContents.unreadable(connection, Topic.FEEDS, unanswered);
        }
    }

    private void learn(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            known.remove(record.key());
        } else {
            read(record).ifPresent(wish -> known.put(wish.id(), wish));
        }
    }

    /** The last wish of each feed as of the start, by feed id. */
    public Map<String, FeedWish> known() {
        return Map.copyOf(known);
    }

    /** Hands over what comes from now on, on a thread of its own, once. */
    public void follow(Taking taking) {
        following = Thread.ofVirtual().name("feed-wishes").start(() -> run(taking));
    }

    private void run(Taking taking) {
        try {
            while (true) {
                step(taking);
            }
        } catch (WakeupException | InterruptException | InterruptedException closing) {
            LOG.trace("wishes are followed no more", closing);
        }
    }

    private void step(Taking taking) throws InterruptedException {
        try {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(STEP)) {
                take(record, taking);
            }
        } catch (WakeupException | InterruptException closing) {
            throw closing;
        } catch (KafkaException refused) {
            LOG.warn("topic {} cannot be read just now ({})", Topic.FEEDS.name(), refused.getMessage());
            Thread.sleep(PAUSE);
        } catch (RuntimeException | Error unforeseen) {
            LOG.error(
                    "topic {} was not read by a fault of ours; it goes on, but please report this",
                    Topic.FEEDS.name(),
                    unforeseen);
            Thread.sleep(PAUSE);
        }
    }

    /** A wish that we cannot do must not keep the next from being done. */
    private static void take(ConsumerRecord<String, byte[]> record, Taking taking) throws InterruptedException {
        if (record.key() == null) {
            return;
        }
        Optional<FeedWish> wish = record.value() == null ? Optional.empty() : read(record);
        try {
            if (record.value() == null || wish.isPresent()) {
                taking.take(record.key(), wish);
            }
        } catch (InterruptException closing) {
            throw closing;
        } catch (RuntimeException | Error unforeseen) {
            LOG.error(
                    "what is wanted of feed {} was not done by a fault of ours; please report this",
                    record.key(),
                    unforeseen);
        }
    }

    /** What is wrong with a record is not repeated: it may be an address with a password. */
    private static Optional<FeedWish> read(ConsumerRecord<String, byte[]> record) {
        try {
            FeedWish wish = TopicJson.FEED_WISH.read(record.value());
            if (wish.id().equals(record.key())) {
                return Optional.of(wish);
            }
        } catch (UnreadableRecordException unreadable) {
            // told below like a wish under a foreign key
        }
        LOG.warn(
                "record {} of partition {} of topic {} is no wish that this release can read, and is left out",
                record.offset(),
                record.partition(),
                Topic.FEEDS.name());
        return Optional.empty();
    }

    /** Follows no more; waits for a wish that is being done, seconds at most. */
    @Override
    public void close() {
        Thread thread = following;
        consumer.wakeup();
        try {
            if (thread != null) {
                thread.interrupt();
                thread.join(CLOSING);
            }
            if (thread == null || !thread.isAlive()) {
                consumer.close();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

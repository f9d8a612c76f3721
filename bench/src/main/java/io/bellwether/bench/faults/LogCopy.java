package io.bellwether.bench.faults;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Topic {@code articles} with a single partition, so that all its records have one order, which a copy keeps. */
final class LogCopy {

    private LogCopy() {}

    /** Makes the topic; waits for Kafka as long as it takes. */
    static void makeTopic(KafkaConnection kafka) throws InterruptedException {
        while (!isMade(kafka)) {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private static boolean isMade(KafkaConnection kafka) throws InterruptedException {
        try (Admin admin = Admin.create(kafka.settings())) {
            NewTopic articles = new NewTopic(Topic.ARTICLES.name(), Optional.of(1), Optional.empty())
                    .configs(Topic.ARTICLES.settings());
            admin.createTopics(List.of(articles)).all().get();
            return true;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof TopicExistsException;
        }
    }

    /** Copies key, value, headers, time and order of every record; the number of records. */
    static long copy(KafkaConnection from, KafkaConnection to) {
        Map<String, Object> settings = to.settings();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        long[] records = {0};
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            LogReading.read(from, Topic.ARTICLES.name(), record -> {
                records[0]++;
                var _ = producer.send(
                        new ProducerRecord<>(
                                record.topic(),
                                record.partition(),
                                record.timestamp(),
                                record.key(),
                                record.value(),
                                record.headers()),
                        (_, refused) -> failure.compareAndSet(null, refused));
            });
        }
        Exception refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("the log cannot be copied", refused);
        }
        return records[0];
    }
}

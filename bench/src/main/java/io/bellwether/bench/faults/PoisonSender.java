package io.bellwether.bench.faults;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.bench.faults.compare.StoredArticles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes poison to topic {@code articles}, again when Kafka does not say that it has it: what counts is what the log holds. */
final class PoisonSender {

    /** Header that marks poison, for us alone. */
    static final String MARK = "poison";

    private final KafkaConnection kafka;
    private final StoredArticles stored;
    private final InstantSource clock;
    private final AtomicInteger number = new AtomicInteger();

    PoisonSender(KafkaConnection kafka, StoredArticles stored, InstantSource clock) {
        this.kafka = kafka;
        this.stored = stored;
        this.clock = clock;
    }

    /** Sends so many records of each kind; waits until Kafka has them. */
    void send(int ofEach) throws InterruptedException {
        List<ProducerRecord<byte[], byte[]>> records = records(ofEach);
        while (!sent(records)) {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private List<ProducerRecord<byte[], byte[]>> records(int ofEach) {
        Article known = vandalized(stored.newest(), clock.instant());
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int round = 0; round < ofEach; round++) {
            for (PoisonKind kind : PoisonKind.values()) {
                var record = new ProducerRecord<>(
                        Topic.ARTICLES.name(), kind.key(number.incrementAndGet()), kind.value(known));
                record.headers().add(MARK, kind.name().getBytes(StandardCharsets.UTF_8));
                records.add(record);
            }
        }
        return records;
    }

    /** A stored article under a text that nobody served: whoever takes it for an edit shows it. */
    private static Article vandalized(Article stored, Instant now) {
        return new Article(
                stored.id(),
                stored.feed(),
                stored.source(),
                "Poisoned title",
                "Poisoned summary",
                "Poisoned body",
                stored.url(),
                stored.published(),
                now,
                List.of(),
                List.of());
    }

    private boolean sent(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        Map<String, Object> settings = kafka.settings();
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            records.forEach(record -> sent.add(producer.send(record)));
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            return true;
        } catch (ExecutionException | org.apache.kafka.common.KafkaException refused) {
            return false;
        }
    }
}

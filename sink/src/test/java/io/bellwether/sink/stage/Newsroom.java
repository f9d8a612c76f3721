package io.bellwether.sink.stage;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Trend;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What the other stages would write: records on real topics, which every test finds empty. */
final class Newsroom implements AutoCloseable {

    private final KafkaConnection kafka;
    private final KafkaProducer<byte[], byte[]> producer;

    Newsroom(KafkaConnection kafka) {
        this.kafka = kafka;
        this.producer = producer(Map.of("acks", "all", "linger.ms", 5));
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = kafka.settings();
        settings.putAll(more);
        settings.put("max.request.size", Topic.MAX_RECORD_BYTES);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Makes all topics anew. */
    void remake() throws Exception {
        try (Admin admin = Admin.create(kafka.settings())) {
            List<String> names = Topic.ALL.stream().map(Topic::name).toList();
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
                Set<String> left = admin.listTopics().names().get(30, TimeUnit.SECONDS);
                left.retainAll(names);
                left.forEach(name -> admin.deleteTopics(List.of(name)));
                return left.isEmpty();
            });
        }
        TopicCreation.ensure(kafka, Topic.ALL);
    }

    void widen(Topic topic, int partitions) throws Exception {
        try (Admin admin = Admin.create(kafka.settings())) {
            admin.createPartitions(Map.of(topic.name(), NewPartitions.increaseTo(partitions)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    void articles(Article... articles) {
        for (Article article : articles) {
            raw(Topic.ARTICLES, article.id(), TopicJson.ARTICLE.write(article));
        }
    }

    void analyses(Analysis... analyses) {
        for (Analysis analysis : analyses) {
            raw(Topic.TAGGED, analysis.id(), TopicJson.ANALYSIS.write(analysis));
        }
    }

    void alerts(Alert... alerts) {
        for (Alert alert : alerts) {
            raw(Topic.ALERTS, alert.key(), TopicJson.ALERT.write(alert));
        }
    }

    void trends(Trend... trends) {
        for (Trend trend : trends) {
            raw(Topic.TRENDS, trend.key(), TopicJson.TREND.write(trend));
        }
    }

    void feeds(FeedStatus... statuses) {
        for (FeedStatus status : statuses) {
            raw(Topic.COVERAGE, status.id(), TopicJson.FEED_STATUS.write(status));
        }
    }

    void marks(Mark... marks) {
        for (Mark mark : marks) {
            raw(Topic.FEEDBACK, mark.key(), TopicJson.MARK.write(mark));
        }
    }

    void profiles(Profile... profiles) {
        for (Profile profile : profiles) {
            raw(Topic.PROFILES, profile.briefing(), TopicJson.PROFILE.write(profile));
        }
    }

    void raw(Topic topic, String key, byte @Nullable [] value) {
        send(new ProducerRecord<>(topic.name(), key.getBytes(StandardCharsets.UTF_8), value));
    }

    void raw(Topic topic, int partition, String key, byte[] value) {
        send(new ProducerRecord<>(topic.name(), partition, key.getBytes(StandardCharsets.UTF_8), value));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        var _ = producer.send(record);
    }

    /** Writes articles in one Kafka transaction and then commits or aborts it. */
    void inTransaction(boolean commit, Article... articles) {
        try (KafkaProducer<byte[], byte[]> transactional = producer(Map.of("transactional.id", "newsroom"))) {
            transactional.initTransactions();
            transactional.beginTransaction();
            for (Article article : articles) {
                byte[] key = article.id().getBytes(StandardCharsets.UTF_8);
                var _ = transactional.send(
                        new ProducerRecord<>(Topic.ARTICLES.name(), key, TopicJson.ARTICLE.write(article)));
            }
            transactional.flush();
            if (commit) {
                transactional.commitTransaction();
            } else {
                transactional.abortTransaction();
            }
        }
    }

    /** Waits until Kafka has everything. */
    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}

package io.bellwether.desk.server;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.sink.stage.SinkSettings;
import io.bellwether.sink.stage.SinkStage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A desk over a real PostgreSQL, a real Kafka, and a sink between them. */
final class DeskWithKafka implements AutoCloseable {

    private final EmbeddedKafka broker;
    private final DeskOnStore desk;
    private final SinkStage sink;

    private DeskWithKafka(EmbeddedKafka broker, DeskOnStore desk, SinkStage sink) {
        this.broker = broker;
        this.desk = desk;
        this.sink = sink;
    }

    static DeskWithKafka start(Path directory) {
        EmbeddedKafka broker = EmbeddedKafka.start(directory.resolve("kafka"));
        DeskOnStore desk = DeskOnStore.start(directory.resolve("postgres"));
        KafkaConnection kafka = KafkaConnection.to(broker.bootstrapServers());
        SinkStage sink = SinkStage.start(kafka, SinkSettings.of(desk.store()));
        desk.desk().connect(kafka);
        return new DeskWithKafka(broker, desk, sink);
    }

    DeskOnStore desk() {
        return desk;
    }

    KafkaConnection kafka() {
        return KafkaConnection.to(broker.bootstrapServers());
    }

    /** Puts articles on topic {@code articles}, as ingest would, stamped with the time they were read. */
    void publishArticles(List<Article> articles) throws ExecutionException, InterruptedException {
        TopicCreation.ensure(kafka(), List.of(Topic.ARTICLES));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                kafka().producing(Duration.ofSeconds(10)), new StringSerializer(), new ByteArraySerializer())) {
            for (Article article : articles) {
                long fetched = article.fetched().toEpochMilli();
                producer.send(new ProducerRecord<>(
                                Topic.ARTICLES.name(), null, fetched, article.id(), TopicJson.ARTICLE.write(article)))
                        .get();
            }
        }
    }

    void stopKafka() {
        broker.close();
    }

    @Override
    public void close() {
        sink.close();
        desk.close();
        broker.close();
    }
}

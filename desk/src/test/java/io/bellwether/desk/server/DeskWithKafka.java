package io.bellwether.desk.server;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.sink.stage.SinkSettings;
import io.bellwether.sink.stage.SinkStage;
import java.nio.file.Path;

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

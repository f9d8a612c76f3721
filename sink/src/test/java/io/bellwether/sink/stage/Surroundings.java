package io.bellwether.sink.stage;

import static org.awaitility.Awaitility.await;

import io.bellwether.article.stage.Health;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.time.Duration;

/** What one test needs around a sink: fresh topics, an empty database, and a wire to it that can be cut. */
final class Surroundings implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    final KafkaConnection kafka;
    final Newsroom newsroom;
    final Table table;
    private final Servers servers;
    private final Relay relay;
    private final StoreConnection store;
    private final StoreConnection view;

    Surroundings(Servers servers) throws Exception {
        this.servers = servers;
        kafka = servers.kafka();
        newsroom = new Newsroom(kafka);
        newsroom.remake();
        String database = servers.database();
        relay = new Relay(servers.storePort());
        store = open(relay.port(), database, "bellwether-sink");
        view = open(servers.storePort(), database, "test");
        table = new Table(view.dataSource());
    }

    private static StoreConnection open(int port, String database, String application) {
        return StoreConnection.open(
                StoreAddress.of("postgresql://postgres@127.0.0.1:" + port + "/" + database), application);
    }

    SinkStage sink() {
        return sink(100);
    }

    SinkStage sink(int batchSize) {
        return SinkStage.start(
                kafka, new SinkSettings(store, batchSize, Duration.ofMillis(500), Duration.ofMillis(500)));
    }

    void awaitAllStored(SinkStage sink) {
        newsroom.flush();
        await().atMost(PATIENCE).until(() -> sink.counts().isCaughtUp());
    }

    /** Runs a sink until everything is stored, and closes it. */
    void storeAll() {
        try (SinkStage sink = sink()) {
            awaitAllStored(sink);
        }
    }

    Health.Down awaitDown(SinkStage sink) {
        return (Health.Down) await().atMost(PATIENCE).until(sink::check, Health.Down.class::isInstance);
    }

    void awaitUp(SinkStage sink) {
        await().atMost(PATIENCE).until(sink::check, Health.Up.class::isInstance);
    }

    void cutStore() {
        relay.cut();
    }

    void joinStore() {
        relay.join(servers.storePort());
    }

    @Override
    public void close() throws IOException {
        newsroom.close();
        store.close();
        view.close();
        relay.close();
    }
}

package io.bellwether.sink.stage;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.net.URI;
import java.nio.file.Path;

/** A real broker and a real server for all tests of a class. */
final class Servers implements AutoCloseable {

    private final EmbeddedKafka broker;
    private final EmbeddedPostgresServer server;
    private int databases;

    Servers(Path directory) {
        broker = EmbeddedKafka.start(directory.resolve("kafka"));
        server = EmbeddedPostgresServer.start(directory.resolve("postgres"));
    }

    KafkaConnection kafka() {
        return KafkaConnection.to(broker.bootstrapServers());
    }

    int storePort() {
        return URI.create(server.url().substring("jdbc:".length())).getPort();
    }

    /** Makes an empty database and returns its name. */
    String database() {
        String name = "test" + databases++;
        try (StoreConnection administration = StoreConnection.open(StoreAddress.of(server.url()), "test")) {
            new Table(administration.dataSource()).run("create database " + name);
        }
        return name;
    }

    void stopKafka() {
        broker.close();
    }

    @Override
    public void close() {
        server.close();
        broker.close();
    }
}

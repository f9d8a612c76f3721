package io.bellwether.app.process;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.StoreAddress;
import java.nio.file.Path;
import java.util.Map;

/**
 * The Kafka and the PostgreSQL of a run: the ones the environment names ({@code KAFKA_BOOTSTRAP_SERVERS}, {@code DATABASE_URL}), else
 * embedded ones under the data directory, which is held for this process as long as this is open.
 */
final class Servers implements AutoCloseable {

    private final DataDirectory directory;
    private final Map<String, String> environment;
    private final ClosingStack opened = new ClosingStack();

    private Servers(DataDirectory directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = Map.copyOf(environment);
        opened.push(directory);
    }

    /** Takes the data directory; starts no server yet. */
    static Servers under(Path data, Map<String, String> environment) {
        return new Servers(DataDirectory.open(data), environment);
    }

    /** Whether the data directory was made just now. */
    boolean fresh() {
        return directory.created();
    }

    /** The data directory, absolute. */
    Path data() {
        return directory.path();
    }

    /** Where the store is, after starting it when it is an embedded one. Call once. */
    StoreAddress store() {
        if (environment.containsKey("DATABASE_URL")) {
            return StoreAddress.fromEnvironment(environment);
        }
        EmbeddedPostgresServer server = opened.push(EmbeddedPostgresServer.start(data().resolve("postgresql")));
        opened.push(EmbeddedAddress.writeStore(data(), server.url()));
        return StoreAddress.of(server.url());
    }

    /** How to reach Kafka, after starting it when it is an embedded one. Call once. */
    KafkaConnection kafka() {
        if (environment.containsKey("KAFKA_BOOTSTRAP_SERVERS")) {
            return KafkaConnection.fromEnvironment(environment);
        }
        EmbeddedKafka broker = opened.push(EmbeddedKafka.start(data().resolve("kafka")));
        opened.push(EmbeddedAddress.writeKafka(data(), broker.bootstrapServers()));
        return KafkaConnection.to(broker.bootstrapServers());
    }

    @Override
    public void close() {
        opened.close();
    }
}

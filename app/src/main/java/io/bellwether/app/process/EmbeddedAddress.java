package io.bellwether.app.process;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.sink.store.StoreAddress;
import java.nio.file.Path;

/** The embedded servers of a process that runs on a data directory. */
public final class EmbeddedAddress {

    private static final String KAFKA = "kafka-address";
    private static final String STORE = "postgresql-address";
    private static final String KAFKA_VARIABLE = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String STORE_VARIABLE = "DATABASE_URL";

    private EmbeddedAddress() {}

    static AddressFile writeKafka(Path data, String bootstrapServers) {
        return AddressFile.write(data, KAFKA, bootstrapServers);
    }

    static AddressFile writeStore(Path data, String url) {
        return AddressFile.write(data, STORE, url);
    }

    /**
     * The embedded Kafka of that process.
     *
     * @throws StageException when none runs, or it uses a Kafka that is not embedded
     */
    public static KafkaConnection kafka(Path data) {
        return AddressFile.read(data, KAFKA, KAFKA_VARIABLE)
                .map(KafkaConnection::to)
                .orElseThrow(() -> elsewhere(data, "Kafka", KAFKA_VARIABLE));
    }

    /**
     * The embedded PostgreSQL of that process.
     *
     * @throws StageException when none runs, or it uses a PostgreSQL that is not embedded
     */
    public static StoreAddress store(Path data) {
        return AddressFile.read(data, STORE, STORE_VARIABLE)
                .map(StoreAddress::of)
                .orElseThrow(() -> elsewhere(data, "PostgreSQL", STORE_VARIABLE));
    }

    private static StageException elsewhere(Path data, String server, String variable) {
        return new StageException(
                "the bellwether on %s has no %s of its own yet: set %s to the one it uses, or wait until it has started"
                        .formatted(data, server, variable));
    }
}

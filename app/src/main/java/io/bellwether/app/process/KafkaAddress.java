package io.bellwether.app.process;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.embedded.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the embedded Kafka of a data directory listens, written beside its data as long as it runs: its port is another at every start. */
public final class KafkaAddress implements AutoCloseable {

    private static final String NAME = "kafka-address";

    private final Path file;

    private KafkaAddress(Path file) {
        this.file = file;
    }

    /** Writes the address into the directory until closed. */
    static KafkaAddress write(Path data, String bootstrapServers) {
        Path file = data.resolve(NAME);
        try {
            Files.writeString(file, bootstrapServers);
            return new KafkaAddress(file);
        } catch (IOException failed) {
            throw new StageException(
                    "%s cannot be written (%s): mend what is wrong with the data directory".formatted(file, failed),
                    failed);
        }
    }

    /**
     * The embedded Kafka of the process that runs on a data directory.
     *
     * @throws StageException when none does, or it uses a Kafka that is not embedded
     */
    public static KafkaConnection of(Path data) {
        Path file = data.resolve(NAME);
        try {
            if (DataDirectory.isHeld(data)) {
                return KafkaConnection.to(Files.readString(file).strip());
            }
        } catch (NoSuchFileException elsewhere) {
            throw new StageException(
                    "the bellwether on %s has no Kafka of its own yet: set KAFKA_BOOTSTRAP_SERVERS to the one it uses, or wait until it has started"
                            .formatted(data),
                    elsewhere);
        } catch (IOException failed) {
            throw new StageException("%s cannot be read (%s): check its owner".formatted(file, failed), failed);
        }
        throw new StageException(
                "no bellwether runs on %s: start it, name its directory with --data, or set KAFKA_BOOTSTRAP_SERVERS"
                        .formatted(data));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // Whoever reads it looks first whether a process holds the directory.
        }
    }
}

package io.bellwether.app.command;

import io.bellwether.app.process.EmbeddedAddress;
import io.bellwether.article.topic.KafkaConnection;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which running system's Kafka a command speaks to. */
final class KafkaOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data directory of a running bellwether, for its embedded Kafka (default: the Kafka that"
                    + " KAFKA_BOOTSTRAP_SERVERS names, else that of run's own directory)")
    private Optional<Path> data = Optional.empty();

    /**
     * The way to the Kafka; not tried yet.
     *
     * @throws io.bellwether.article.stage.StageException when no Kafka is named and none runs embedded
     */
    KafkaConnection connection() {
        Map<String, String> environment = System.getenv();
        if (data.isPresent() || !environment.containsKey("KAFKA_BOOTSTRAP_SERVERS")) {
            return EmbeddedAddress.kafka(data.orElseGet(() -> DataOption.usual("run")));
        }
        return KafkaConnection.fromEnvironment(environment);
    }
}

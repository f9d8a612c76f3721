package io.bellwether.app.command;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.sink.stage.SinkSettings;
import io.bellwether.sink.stage.SinkStage;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sink alone. */
@Command(
        name = "sink",
        description =
                "Writes topics of the Kafka that KAFKA_BOOTSTRAP_SERVERS names into the PostgreSQL that DATABASE_URL names.",
        mixinStandardHelpOptions = true)
public final class SinkCommand implements Callable<Integer> {

    @Mixin
    private final StageOptions stage = new StageOptions();

    @Override
    public Integer call() throws InterruptedException {
        KafkaConnection kafka = KafkaConnection.fromEnvironment(System.getenv());
        try (StoreConnection store =
                StoreConnection.open(StoreAddress.fromEnvironment(System.getenv()), "bellwether-sink")) {
            SchemaMigration.migrate(store);
            return stage.run(SinkStage.start(kafka, SinkSettings.of(store)));
        }
    }
}

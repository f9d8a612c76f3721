package io.bellwether.app.command;

import io.bellwether.app.health.Metrics;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.IngestStage;
import io.bellwether.ingest.metrics.IngestMetrics;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ingest alone. */
@Command(
        name = "ingest",
        description = "Reads feeds into topic articles of the Kafka that KAFKA_BOOTSTRAP_SERVERS names.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

    @Mixin
    private final FeedOptions feeds = new FeedOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final StageOptions stage = new StageOptions();

    @Override
    public Integer call() throws InterruptedException {
        KafkaConnection kafka = KafkaConnection.fromEnvironment(System.getenv());
        IngestSettings settings =
                feeds.settings().withInbox(data.orDefault("ingest").resolve("inbox"));
        Metrics metrics = new Metrics();
        IngestMetrics counting = new IngestMetrics(metrics.registry());
        IngestStage ingest = IngestStage.start(kafka, settings, InstantSource.system(), counting);
        counting.watch(ingest);
        return stage.run(ingest, metrics);
    }
}

package io.bellwether.app.command;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.stream.ClassifySettings;
import io.bellwether.classify.stream.ClassifyStage;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Classify alone. */
@Command(
        name = "classify",
        description = {
            "Tags the articles of the Kafka that KAFKA_BOOTSTRAP_SERVERS names, and raises alerts.",
            "Without --briefing and --profile it uses the profile on topic profiles, and waits for one."
        },
        mixinStandardHelpOptions = true)
public final class ClassifyCommand implements Callable<Integer> {

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "stream threads, 1 to 64 (default: ${DEFAULT-VALUE})")
    private int threads = 1;

    @Option(
            names = "--standbys",
            defaultValue = "0",
            description =
                    "copies of the state that other classify processes keep ready to take over, 0 to 4 (default: ${DEFAULT-VALUE})")
    private int standbys;

    @Mixin
    private final StageOptions stage = new StageOptions();

    @Override
    public Integer call() throws InterruptedException, IOException {
        KafkaConnection kafka = KafkaConnection.fromEnvironment(System.getenv());
        ClassifySettings settings = new ClassifySettings(
                data.orDefault("classify"), ClassifySettings.APPLICATION_ID, threads, standbys, profile.profile());
        return stage.run(ClassifyStage.start(kafka, settings));
    }
}

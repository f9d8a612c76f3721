package io.bellwether.app.command;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.process.Lifetime;
import io.bellwether.app.process.RunPlan;
import io.bellwether.app.process.SingleProcess;
import io.bellwether.app.process.Watch;
import io.bellwether.desk.server.DeskSettings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything in one process. */
@Command(
        name = "run",
        description = {
            "Reads feeds, tags, alerts and serves the desk, all in one process.",
            "Kafka and PostgreSQL are embedded under the data directory, unless KAFKA_BOOTSTRAP_SERVERS or DATABASE_URL name real ones."
        },
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    @Mixin
    private final FeedOptions feeds = new FeedOptions();

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "port of the desk on loopback (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Mixin
    private final OutboxOptions outbox = new OutboxOptions();

    @Mixin
    private final StageOptions stage = new StageOptions();

    @Override
    public Integer call() throws InterruptedException, IOException {
        RunPlan plan = new RunPlan(
                data.orDefault("run"),
                DeskSettings.loopback(port)
                        .withOutbox(outbox.settings(System.getenv()))
                        .withPages(feeds.pages()),
                feeds.settings(),
                profile.profile(),
                Bundled::profile,
                System.getenv());
        try (SingleProcess process = SingleProcess.start(plan, RunCommand::say)) {
            Lifetime.closeAtEnd(process);
            stage.serve(process, process.metrics());
            say("the desk is at " + process.desk().address() + " (Ctrl-C ends)");
            Watch.untilTheEnd(process);
        }
        return 0;
    }

    /** One line for people. */
    static void say(String line) {
        System.err.println("bellwether: " + line);
    }
}

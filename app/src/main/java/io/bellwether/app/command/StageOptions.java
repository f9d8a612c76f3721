package io.bellwether.app.command;

import io.bellwether.app.health.HealthServer;
import io.bellwether.app.process.Lifetime;
import io.bellwether.article.stage.Stage;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a stage that runs alone shows its health. */
final class StageOptions {

    @Option(
            names = "--health-port",
            defaultValue = "${env:BELLWETHER_HEALTH_PORT:-" + Option.NULL_VALUE + "}",
            description =
                    "answer GET /health on this port of loopback (default: BELLWETHER_HEALTH_PORT, else not at all)")
    private @Nullable Integer healthPort;

    /** Runs the stage until the process is asked to end. */
    int run(Stage stage) throws InterruptedException {
        Lifetime.closeAtEnd(stage);
        RunCommand.say(stage.name() + " runs (Ctrl-C ends)");
        OptionalInt port = healthPort == null ? OptionalInt.empty() : OptionalInt.of(healthPort);
        if (port.isPresent()) {
            Lifetime.closeAtEnd(HealthServer.start(stage, port.getAsInt()));
        }
        Lifetime.untilAsked();
        return 0;
    }
}

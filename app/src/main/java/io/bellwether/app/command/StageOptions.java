package io.bellwether.app.command;

import io.bellwether.app.health.HealthServer;
import io.bellwether.app.health.Metrics;
import io.bellwether.app.process.Lifetime;
import io.bellwether.article.stage.Stage;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a process shows its health and figures. */
final class StageOptions {

    @Option(
            names = "--health-port",
            defaultValue = "${env:BELLWETHER_HEALTH_PORT:-" + Option.NULL_VALUE + "}",
            description =
                    "answer GET /health and /metrics on this port of loopback (default: BELLWETHER_HEALTH_PORT, else not at all)")
    private @Nullable Integer healthPort;

    /** Runs the stage until the process is asked to end. */
    int run(Stage stage) throws InterruptedException {
        return run(stage, new Metrics());
    }

    /** The same for a stage that counts what it does. */
    int run(Stage stage, Metrics metrics) throws InterruptedException {
        Lifetime.closeAtEnd(stage);
        RunCommand.say(stage.name() + " runs (Ctrl-C ends)");
        serve(stage, metrics);
        Lifetime.untilAsked();
        return 0;
    }

    /** Shows health and figures, when asked to. */
    void serve(Stage stage, Metrics metrics) {
        OptionalInt port = healthPort == null ? OptionalInt.empty() : OptionalInt.of(healthPort);
        if (port.isPresent()) {
            Lifetime.closeAtEnd(HealthServer.start(stage, metrics, port.getAsInt()));
        }
    }
}

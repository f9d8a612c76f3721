package io.bellwether.app.process;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.app.health.HealthText;
import io.bellwether.article.stage.Health;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Shows how a process does: a progress line, and a line of its own when a part fails or comes back. */
public final class Watch {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final SingleProcess process;
    private final ProgressLine line = ProgressLine.onStandardError();
    private final Map<String, Health> known = new HashMap<>();

    /** Watches a process. */
    public Watch(SingleProcess process) {
        this.process = process;
    }

    /** Watches until the process ends. */
    public static void untilTheEnd(SingleProcess process) throws InterruptedException {
        Watch watch = new Watch(process);
        while (!process.ending()) {
            watch.look("");
            Thread.sleep(PACE);
        }
    }

    /** Shows the state of now; the prefix stands first in the line. */
    public void look(String prefix) {
        process.health().forEach(this::tell);
        line.show(prefix + process.flow().line());
    }

    /** Ends the progress line. */
    public void end() {
        line.end();
    }

    private void tell(String stage, Health health) {
        Health before = known.put(stage, health);
        boolean up = health instanceof Health.Up;
        if (before == null ? up : before.getClass() == health.getClass()) {
            return;
        }
        line.end();
        System.err.println(stage + " " + (up ? "is well again" : HealthText.of(health)));
    }
}

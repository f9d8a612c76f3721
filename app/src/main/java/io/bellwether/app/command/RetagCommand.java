package io.bellwether.app.command;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.past.RetagOutcome;
import io.bellwether.classify.past.RetagProgress;
import io.bellwether.classify.past.Retagging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rewrites the past by a profile. */
@Command(
        name = "retag",
        description = {
            "Publishes a profile, unless it is current, and has the running classify tag every article of the log by"
                    + " it, beside those just read.",
            "Tags of the past change, alerts do not: an alert is what was said then. Interrupted, it goes on where it"
                    + " was when run again."
        },
        mixinStandardHelpOptions = true)
public final class RetagCommand implements Callable<Integer> {

    /** After so long without progress somebody should look. */
    private static final Duration STANDSTILL = Duration.ofSeconds(15);

    @Option(names = "--profile", paramLabel = "NEW", required = true, description = "profile file (YAML)")
    private Path profile = Path.of("");

    @Option(
            names = "--no-wait",
            description = "send all at once and end, without waiting for classify: what it reads meanwhile waits in the"
                    + " queue; articles that came in the moment of the change may keep their former tags")
    private boolean noWait;

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    private final InstantSource clock = InstantSource.system();

    @Override
    public Integer call() throws IOException {
        Profile read = ProfileFile.read(profile);
        KafkaConnection connection = kafka.connection();
        Instant started = clock.instant();
        RetagOutcome outcome = retag(connection, read);
        Duration taken = Duration.between(started, clock.instant());
        System.out.println(summary(outcome, taken));
        System.out.flush();
        return 0;
    }

    private RetagOutcome retag(KafkaConnection connection, Profile read) {
        ProgressLine line = ProgressLine.onStandardError();
        Standstill standstill = new Standstill(clock.instant());
        try {
            return Retagging.run(connection, read, !noWait, progress -> line.show(text(progress, standstill)));
        } finally {
            line.end();
        }
    }

    private String text(RetagProgress progress, Standstill standstill) {
        String text = "%d of %d articles sent, classify has %d before it"
                .formatted(progress.sent(), progress.all(), progress.left());
        return standstill.lasts(progress, clock.instant()) ? text + " and takes none: does it run?" : text;
    }

    private String summary(RetagOutcome outcome, Duration taken) {
        return "profile %s: %d articles of the past sent%s%s in %d s; %s"
                .formatted(
                        outcome.profile(),
                        outcome.sent(),
                        outcome.before() == 0 ? "" : " (%d by an earlier run)".formatted(outcome.before()),
                        outcome.passedOver() == 0
                                ? ""
                                : ", %d records passed over that are none".formatted(outcome.passedOver()),
                        taken.toSeconds(),
                        noWait ? "classify tags them as it comes to them" : "classify has tagged them");
    }

    /** Whether nothing has moved for long. */
    private static final class Standstill {

        private RetagProgress last = new RetagProgress(0, 0, 0);
        private Instant moved;

        Standstill(Instant now) {
            moved = now;
        }

        boolean lasts(RetagProgress progress, Instant now) {
            if (!progress.equals(last)) {
                last = progress;
                moved = now;
            }
            return Duration.between(moved, now).compareTo(STANDSTILL) > 0;
        }
    }
}

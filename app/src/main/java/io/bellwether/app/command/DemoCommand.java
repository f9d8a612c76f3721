package io.bellwether.app.command;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoNewsroom;
import io.bellwether.app.demo.DemoReplay;
import io.bellwether.app.demo.DemoSummary;
import io.bellwether.app.demo.Fortnight;
import io.bellwether.app.demo.FortnightFile;
import io.bellwether.app.process.Lifetime;
import io.bellwether.app.process.RunPlan;
import io.bellwether.app.process.SingleProcess;
import io.bellwether.app.process.Watch;
import io.bellwether.article.profile.Profile;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.ingest.IngestSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same as run on bundled sample feeds. */
@Command(
        name = "demo",
        description = {
            "Plays a fortnight of invented news through everything, with no network.",
            "Kafka and PostgreSQL are embedded under the data directory."
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final Duration REPLAY = Duration.ofSeconds(25);
    private static final Duration POLL = Duration.ofSeconds(1);

    @Option(names = "--once", description = "end when all is stored, with a summary")
    private boolean once;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--port", description = "port of the desk on loopback (default: 8080, with --once any free one)")
    private Optional<Integer> port = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        Profile profile = Bundled.profile();
        Path directory = data.orDefault("demo");
        Fortnight fortnight = fortnight(directory);
        RunCommand.say("a fortnight of invented news passes in " + REPLAY.toSeconds() + " seconds");
        try (DemoNewsroom newsroom = DemoNewsroom.start(fortnight, InstantSource.system(), REPLAY);
                SingleProcess process = SingleProcess.start(plan(directory, newsroom, profile), RunCommand::say)) {
            Lifetime.closeAtEnd(process);
            RunCommand.say("the desk is at " + process.desk().address() + (once ? "" : " (Ctrl-C ends)"));
            new DemoReplay(newsroom, process).untilAllIsStored();
            System.out.println(DemoSummary.of(process, profile));
            System.out.flush();
            if (!once) {
                Watch.untilTheEnd(process);
            }
        }
        return 0;
    }

    /** Before the process holds the directory for good: its newsroom must open first. */
    private static Fortnight fortnight(Path directory) {
        try (DataDirectory held = DataDirectory.open(directory)) {
            return FortnightFile.in(held.path(), Instant.now());
        }
    }

    private RunPlan plan(Path directory, DemoNewsroom newsroom, Profile profile) {
        return new RunPlan(
                directory,
                DeskSettings.loopback(port.orElse(once ? 0 : 8080)),
                IngestSettings.of(FeedList.read(newsroom.opml().toString()).feeds())
                        .withPoll(POLL)
                        .withPrivateFeeds(true),
                Optional.of(profile),
                () -> profile,
                System.getenv());
    }
}

package io.bellwether.bench.faults;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.console.ProgressLine;
import io.bellwether.app.process.Lifetime;
import io.bellwether.article.stage.StageException;
import io.bellwether.bench.console.Measurement;
import io.bellwether.bench.corpus.ProfileSource;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.embedded.directory.DirectoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The fault harness. Exit 0 when all is clean, 1 when not or when it failed, 2 wrong usage. */
@Command(
        name = "faults",
        description = {
            "Runs broker, PostgreSQL, ingest, classify and sink as processes on a newsroom of its own, kills, stops and starves them as a",
            "seeded plan says, and holds what is stored against what was served and against an undisturbed run over the same log."
        },
        mixinStandardHelpOptions = true)
public final class Faults implements Callable<Integer> {

    /** Poison comes in so many batches at most. */
    private static final int BATCHES = 10;

    @Option(names = "--seed", defaultValue = "1", description = "of everything drawn (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--kills",
            defaultValue = "10",
            description = "times that a process is killed, over the five in turn (default: ${DEFAULT-VALUE})")
    private int kills = 10;

    @Option(
            names = "--others",
            defaultValue = "1",
            description = "times of each other kind of fault (default: ${DEFAULT-VALUE})")
    private int others = 1;

    @Option(
            names = "--poison",
            defaultValue = "5",
            description = "poison records of each of ten kinds (default: ${DEFAULT-VALUE})")
    private int poison = 5;

    @Option(
            names = "--articles",
            arity = "1..*",
            paramLabel = "FILE",
            description = "articles to serve, JSON lines, .gz unpacked (default: invented ones)")
    private List<Path> articles = new ArrayList<>();

    @Option(
            names = "--items",
            defaultValue = "1200",
            description = "items and edits to serve, at most (default: ${DEFAULT-VALUE})")
    private int items = 1_200;

    @Option(names = "--rate", defaultValue = "15", description = "of them a second (default: ${DEFAULT-VALUE})")
    private double rate = 15;

    @Option(names = "--feeds", defaultValue = "40", description = "how many (default: ${DEFAULT-VALUE})")
    private int feeds = 40;

    @Option(
            names = "--feed-faults",
            defaultValue = "0.1",
            description = "share of the feeds' answers with a fault (default: ${DEFAULT-VALUE})")
    private double feedFaults = .1;

    @Option(
            names = "--poll",
            defaultValue = "3s",
            description = "shortest time between two polls of a feed (default: ${DEFAULT-VALUE})")
    private Duration poll = Duration.ofSeconds(3);

    @Option(
            names = "--briefing",
            paramLabel = "FILE",
            description = "briefing to make the profile of (default: the bundled one)")
    private Optional<Path> briefing = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything lies; kept (default: a directory that is removed when all is clean)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--limit",
            defaultValue = "30m",
            description = "after so long it gives up (default: ${DEFAULT-VALUE})")
    private Duration limit = Duration.ofMinutes(30);

    private Faults() {}

    /** Runs and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Measurement.runAndExit(new Faults(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        FaultSettings settings = settings();
        Path directory = directory();
        Path profile = Files.writeString(directory.resolve("profile.yaml"), profileText());
        ProgressLine progress = ProgressLine.onStandardError();
        FaultRun run = new FaultRun(settings, directory, profile, progress::show);
        Lifetime.closeAtEnd(run);
        giveUpLater(directory, run);
        FaultReport report;
        try {
            report = run.run();
        } finally {
            progress.end();
        }
        System.out.print(report.text());
        if (report.isClean() && data.isEmpty()) {
            DirectoryTree.delete(directory);
        } else {
            System.err.println("faults: logs and data are in " + directory);
        }
        return report.isClean() ? 0 : 1;
    }

    private FaultSettings settings() {
        int batches = Math.min(poison, BATCHES);
        return new FaultSettings(
                seed,
                new FaultPlan.Counts(kills, others, batches),
                poison,
                articles,
                items,
                rate,
                feeds,
                feedFaults,
                poll);
    }

    private Path directory() throws IOException {
        if (data.isEmpty()) {
            return Files.createTempDirectory("bellwether-faults");
        }
        Path directory = Files.createDirectories(data.get()).toAbsolutePath();
        try (Stream<Path> inside = Files.list(directory)) {
            if (inside.findAny().isPresent()) {
                throw new StageException("%s is not empty: name a new directory with --data".formatted(directory));
            }
        }
        return directory;
    }

    private String profileText() {
        return ProfileYaml.write(briefing.map(ProfileSource::ofBriefing).orElseGet(Bundled::profile));
    }

    private void giveUpLater(Path directory, FaultRun run) {
        Thread.ofPlatform().daemon().name("watchdog").start(() -> {
            try {
                Thread.sleep(limit);
                System.err.println(
                        "%nfaults: not done within %d s; logs and data are in %s: see where it stands, or give more --limit"
                                .formatted(limit.toSeconds(), directory));
                run.close();
                Runtime.getRuntime().halt(CommandLine.ExitCode.SOFTWARE);
            } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
            }
        });
    }
}

package io.bellwether.bench.flow;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.bench.console.Measurement;
import io.bellwether.bench.newsroom.NewsroomSize;
import io.bellwether.embedded.directory.DirectoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way, measured. Exit 0 when all that was served arrived, 1 when not or when it failed, 2 wrong usage. */
@Command(
        name = "flow",
        description = {
            "Serves feeds to a 'bellwether run' with everything embedded, and tells how many articles a second arrive in the store and how",
            "long they take from the response that carried them to the row, and the alert, that everybody can see."
        },
        mixinStandardHelpOptions = true)
public final class Flow implements Callable<Integer> {

    @Option(
            names = "--articles",
            arity = "1..*",
            paramLabel = "FILE",
            description = "articles to serve, JSON lines, .gz unpacked (default: invented ones)")
    private List<Path> articles = new ArrayList<>();

    @Option(
            names = "--items",
            defaultValue = "9000",
            description = "items and edits to serve, at most (default: ${DEFAULT-VALUE})")
    private int items = 9_000;

    @Option(
            names = "--rate",
            defaultValue = "50",
            description =
                    "of them a second; far more than can be read, with a large --window, to see how many can (default: ${DEFAULT-VALUE})")
    private double rate = 50;

    @Option(names = "--feeds", defaultValue = "60", description = "how many (default: ${DEFAULT-VALUE})")
    private int feeds = 60;

    @Option(
            names = "--window",
            defaultValue = "30",
            description = "items that a feed shows (default: ${DEFAULT-VALUE})")
    private int window = NewsroomSize.USUAL_WINDOW;

    @Option(
            names = "--poll",
            defaultValue = "1s",
            description = "shortest time between two polls of a feed (default: ${DEFAULT-VALUE})")
    private Duration poll = Duration.ofSeconds(1);

    @Option(
            names = "--warm-up",
            defaultValue = "60s",
            description = "what is served in this time does not count (default: ${DEFAULT-VALUE})")
    private Duration warmUp = Duration.ofSeconds(60);

    @Option(names = "--samples", description = "also tell where the processor time goes")
    private boolean samples;

    @Option(names = "--heap", defaultValue = "2g", description = "of the process (default: ${DEFAULT-VALUE})")
    private String heap = "2g";

    private Flow() {}

    /** Measures and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Measurement.runAndExit(new Flow(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        FlowSettings settings =
                new FlowSettings(articles, items, new NewsroomSize(feeds, window, rate), poll, warmUp, samples, heap);
        Path directory = Files.createTempDirectory("bellwether-flow");
        ProgressLine progress = ProgressLine.onStandardError();
        FlowReport report;
        try {
            report = new FlowRun(settings, directory, progress::show).run();
        } finally {
            progress.end();
        }
        System.out.print(report.text());
        if (samples) {
            System.out.print(Files.readString(directory.resolve("samples.txt")));
        }
        if (report.isWhole()) {
            DirectoryTree.delete(directory);
            return 0;
        }
        System.err.println("flow: not all arrived; data and log are in " + directory);
        return 1;
    }
}

package io.bellwether.bench.feeds;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads any files whatever; fails when one ends in an error nobody foresaw, or takes too long. */
@Command(
        name = "survival",
        description = "Reads every file under a directory as a feed: outcomes, times, and errors nobody foresaw.",
        mixinStandardHelpOptions = true)
final class SurvivalCommand implements Callable<Integer> {

    private static final long LIMIT_MILLIS = 2_000;
    private static final int SLOWEST = 5;

    @Parameters(paramLabel = "DIRECTORY", description = "with files of any kind")
    private Path directory = Path.of("");

    @Option(names = "--details", description = "also each file that is refused or read with a warning")
    private boolean details;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Processor time: on a busy machine the wall clock tells of others. */
    private record Timed(String name, long millis) {}

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private final List<Timed> times = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(directory)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            read(TestFile.read(directory, file));
        }
        System.out.print(text());
        long slow = times.stream().filter(time -> time.millis() > LIMIT_MILLIS).count();
        return errors.isEmpty() && slow == 0 ? 0 : 1;
    }

    @SuppressWarnings("IllegalCatch") // What must not be thrown is just what is looked for.
    private void read(TestFile file) {
        long began = threads.getCurrentThreadCpuTime();
        String outcome;
        try {
            outcome = outcome(file.name(), Reading.of(file));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            outcome = "error nobody foresaw";
            errors.add(file.name() + ": " + unforeseen);
        }
        times.add(new Timed(file.name(), (threads.getCurrentThreadCpuTime() - began) / 1_000_000));
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private String outcome(String name, Reading reading) {
        boolean refused = reading.refusal() != null;
        if (details && reading.suspect()) {
            System.out.println(name + ": "
                    + (refused
                            ? "refused: " + reading.refusal()
                            : reading.feed().path("items").size() + " items, "
                                    + reading.feed().path("warnings")));
        }
        return refused ? "refused" : reading.suspect() ? "read with a warning" : "read";
    }

    private String text() {
        StringBuilder text = new StringBuilder("%d files%n".formatted(times.size()));
        outcomes.forEach((outcome, count) -> text.append("  %5d  %s%n".formatted(count, outcome)));
        errors.forEach(error -> text.append("  ").append(error).append('\n'));
        text.append("slowest, in processor time:\n");
        times.stream()
                .sorted(Comparator.comparingLong(Timed::millis).reversed())
                .limit(SLOWEST)
                .forEach(time -> text.append("  %5d ms  %s%n".formatted(time.millis(), time.name())));
        return text.toString();
    }
}

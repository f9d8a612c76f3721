package io.bellwether.bench.polls;

import io.bellwether.bench.console.Measurement;
import io.bellwether.embedded.directory.DirectoryTree;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.inbox.Inbox;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Thousands of feeds of a simulated server, with and without one that hangs, in turn. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "polls",
        description = {
            "Polls feeds of a simulated server on loopback, each on a host of its own, with and without one that hangs, in turn,",
            "and tells how late polls began, polls a second, and the process's memory."
        },
        mixinStandardHelpOptions = true)
public final class Polls implements Callable<Integer> {

    /** As in {@code IngestSettings}. */
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(20), 10 << 20);

    private static final int CONCURRENCY = 128;

    @Option(names = "--feeds", defaultValue = "5000", description = "how many (default: ${DEFAULT-VALUE})")
    private int feeds = 5_000;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "pairs of rounds, after one to warm up (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(
            names = "--spread",
            defaultValue = "0s",
            description = "time over which the feeds are due, 0s for all at once (default: ${DEFAULT-VALUE})")
    private Duration spread = Duration.ZERO;

    private final List<Lateness> without = new ArrayList<>();
    private final List<Lateness> with = new ArrayList<>();

    private Polls() {}

    /** Measures and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Measurement.runAndExit(new Polls(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path kept = Files.createTempDirectory("polls");
        try (ServerProcess server = ServerProcess.start();
                FeedFetch fetch = FeedFetch.open(LIMITS, "Bellwether/bench", true, InstantSource.system())) {
            Round.Plan plan = new Round.Plan(fetch, Inbox.at(kept), CONCURRENCY, spread);
            List<String> addresses =
                    IntStream.range(0, feeds).mapToObj(server::feed).toList();
            Round.run(plan, addresses, "");
            for (int round = 0; round < rounds; round++) {
                // Who comes first changes, so that neither gains from it.
                boolean hangingFirst = round % 2 == 1;
                pair(plan, addresses, server.hanging(), hangingFirst);
            }
        } finally {
            DirectoryTree.delete(kept);
        }
        report();
        return 0;
    }

    private void pair(Round.Plan plan, List<String> addresses, String hanging, boolean hangingFirst)
            throws InterruptedException {
        for (boolean hangs : new boolean[] {hangingFirst, !hangingFirst}) {
            Lateness lateness = Round.run(plan, addresses, hangs ? hanging : "");
            (hangs ? with : without).add(lateness);
            System.out.println(line(hangs ? "one hangs" : "none hangs", lateness));
        }
    }

    private void report() {
        Lateness calm = pooled(without);
        Lateness hung = pooled(with);
        System.out.println(line("all, none", calm));
        System.out.println(line("all, one", hung));
        System.out.printf(
                Locale.ROOT,
                "p99 of lateness with one feed hanging is %.3f of that without (rounds in pairs, from least to most: %s)%n",
                ratio(calm, hung),
                IntStream.range(0, rounds)
                        .mapToDouble(round -> ratio(without.get(round), with.get(round)))
                        .sorted()
                        .mapToObj("%.3f"::formatted)
                        .toList());
        System.out.printf(
                Locale.ROOT,
                "memory of the process at most %d MB resident, %d MB of it heap (limit %d MB)%n",
                resident() >> 20,
                heap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String line(String name, Lateness lateness) {
        return String.format(
                Locale.ROOT,
                "%-10s %6d polls, %d failed, %6.0f polls a second, late by p50 %7.1f ms, p99 %7.1f ms, at most %7.1f ms",
                name,
                lateness.values().size(),
                lateness.failures(),
                lateness.pollsASecond(),
                milliseconds(lateness.quantile(.5)),
                milliseconds(lateness.quantile(.99)),
                milliseconds(lateness.quantile(1)));
    }

    private static Lateness pooled(List<Lateness> rounds) {
        return new Lateness(
                rounds.stream().flatMap(round -> round.values().stream()).toList(),
                rounds.stream().map(Lateness::taken).reduce(Duration.ZERO, Duration::plus),
                rounds.stream().mapToLong(Lateness::failures).sum());
    }

    private static double ratio(Lateness without, Lateness with) {
        return (double) with.quantile(.99).toNanos() / without.quantile(.99).toNanos();
    }

    private static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak == null ? 0 : peak.getUsed())
                .sum();
    }

    /** Most bytes of resident memory so far as Linux tells them; 0 elsewhere. */
    private static long resident() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}

package io.bellwether.bench.tag;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link TaggerBenchmark} with JMH's own options and sets the tagger beside its peer, for each file of articles. */
public final class SpeedReport {

    private static final String TAGGER = "tagger";
    private static final String PEER = "monitor";

    private SpeedReport() {}

    /** Takes JMH's options, such as {@code -p articles=FILE,FILE -wi 1 -i 1}. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(TaggerBenchmark.class.getName().replace(".", "\\.") + "\\.")
                        .build())
                .run();
        System.out.print(text(List.copyOf(results)));
    }

    private static String text(List<RunResult> results) {
        StringBuilder text = new StringBuilder();
        for (String articles : new TreeSet<>(
                results.stream().map(result -> parameter(result, "articles")).toList())) {
            List<RunResult> same = results.stream()
                    .filter(result -> parameter(result, "articles").equals(articles))
                    .toList();
            text.append("%n%s%n".formatted(articles.isEmpty() ? "articles of the demo" : articles));
            same.forEach(result -> text.append(line(result)));
            text.append(ratio(same));
        }
        return text.toString();
    }

    private static String line(RunResult result) {
        String who = method(result) + (method(result).equals(PEER) ? presearch(result) : "");
        var measured = result.getPrimaryResult();
        return switch (result.getParams().getMode()) {
            case Throughput ->
                String.format(
                        Locale.ROOT,
                        "%-28s %,10.0f articles/s (+/- %,.0f)%n",
                        who,
                        measured.getScore(),
                        measured.getScoreError());
            case SampleTime ->
                String.format(
                        Locale.ROOT,
                        "%-28s %,10.0f microseconds, 99th percentile of one article (half of them %,.0f)%n",
                        who,
                        microseconds(result, 99),
                        microseconds(result, 50));
            default -> "";
        };
    }

    private static String ratio(List<RunResult> results) {
        double tagger = best(results, TAGGER);
        double peer = best(results, PEER);
        return tagger > 0 && peer > 0
                ? String.format(Locale.ROOT, "tagger to the faster monitor: %.2f%n", tagger / peer)
                : "";
    }

    private static double best(List<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getMode() == Mode.Throughput)
                .filter(result -> method(result).equals(method))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .max()
                .orElse(0);
    }

    /** JMH measures in the unit of the benchmark, seconds. */
    private static double microseconds(RunResult result, double percentile) {
        return result.getPrimaryResult().getStatistics().getPercentile(percentile) * 1e6;
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String presearch(RunResult result) {
        return Boolean.parseBoolean(parameter(result, "presearcher")) ? " with presearcher" : "";
    }

    private static String parameter(RunResult result, String name) {
        String value = result.getParams().getParam(name);
        return value == null ? "" : value;
    }
}

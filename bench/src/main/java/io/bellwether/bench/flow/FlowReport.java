package io.bellwether.bench.flow;

import io.bellwether.bench.measure.Quantiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What came of it, in words.
 *
 * @param served articles that a response carried whole and that were never edited
 * @param travels of those that arrived, but for those of the time to warm up
 * @param warmUp how many of them arrived in that time
 * @param seconds of processor time by process
 */
record FlowReport(int served, List<Travel> travels, int warmUp, Map<String, Double> seconds) {

    FlowReport {
        travels = List.copyOf(travels);
    }

    boolean isWhole() {
        return travels.size() + warmUp == served && !travels.isEmpty();
    }

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format("served whole, never edited  %d%n", served);
        text.format("arrived                     %d, %d of them while warming up%n", travels.size() + warmUp, warmUp);
        if (travels.isEmpty()) {
            return text.toString();
        }
        text.format(
                "sustained                   %.0f articles a second (the middle four fifths of %d, by when their rows could be seen)%n",
                sustained(), travels.size());
        latency(text, "response to stored article", travels, Travel::toStored);
        latency(text, "response to stored tags", travels, Travel::toTagged);
        List<Travel> alerting =
                travels.stream().filter(travel -> travel.alerted() != null).toList();
        if (!alerting.isEmpty()) {
            latency(text, "response to visible alert", alerting, Travel::toAlert);
        }
        seconds.forEach((process, used) -> text.format(
                "processor time of %-10s %.1f s, %.2f ms an article%n", process, used, 1_000 * used / arrived()));
        return text.toString();
    }

    private int arrived() {
        return travels.size() + warmUp;
    }

    /** Articles a second between the first and the last tenth, which hold starting and ending. */
    private double sustained() {
        List<Instant> done = travels.stream().map(Travel::done).sorted().toList();
        int from = done.size() / 10;
        int until = done.size() - 1 - from;
        Duration taken = Duration.between(done.get(from), done.get(until));
        return (until - from) / Math.max(1e-9, taken.toNanos() / 1e9);
    }

    private static void latency(Formatter text, String name, List<Travel> travels, Function<Travel, Duration> way) {
        List<Duration> all = new ArrayList<>(travels.stream().map(way).toList());
        Quantiles quantiles = new Quantiles(all);
        text.format(
                "%-27s p50 %.2f s, p90 %.2f s, p99 %.2f s, at most %.2f s (%d)%n",
                name,
                seconds(quantiles.at(.5)),
                seconds(quantiles.at(.9)),
                seconds(quantiles.at(.99)),
                seconds(quantiles.at(1)),
                all.size());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}

package io.bellwether.bench.readers;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells, room by room and slowest first, how long readers waited. Pure. */
final class ReadersReport {

    private static final double MILLION = 1e6;
    private static final double KILO = 1e3;

    private final Map<String, List<Visits.Visit>> visits;

    ReadersReport(Map<String, List<Visits.Visit>> visits) {
        this.visits = visits;
    }

    /** Whether every answer was a whole one of status 200. */
    boolean isWhole() {
        return visits.values().stream().flatMap(List::stream).allMatch(visit -> visit.status() == 200);
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-24s %7s %8s %8s %8s %8s %9s %7s%n",
                "room",
                "visits",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "max ms",
                "mean kB",
                "not 200"));
        visits.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Visits.Visit>> room) -> at(room.getValue(), .95))
                        .reversed())
                .forEach(room -> text.append(line(room.getKey(), room.getValue())));
        return text.toString();
    }

    private static String line(String room, List<Visits.Visit> of) {
        return String.format(
                Locale.ROOT,
                "%-24s %7d %8.1f %8.1f %8.1f %8.1f %9.1f %7d%n",
                room,
                of.size(),
                millis(at(of, .5)),
                millis(at(of, .95)),
                millis(at(of, .99)),
                millis(at(of, 1)),
                of.stream().mapToInt(Visits.Visit::bytes).average().orElse(0) / KILO,
                of.stream().filter(visit -> visit.status() != 200).count());
    }

    /** The smallest time that this share of the visits did not exceed (nearest rank). */
    private static Duration at(List<Visits.Visit> of, double share) {
        List<Duration> sorted = of.stream().map(Visits.Visit::took).sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private static double millis(Duration took) {
        return took.toNanos() / MILLION;
    }
}

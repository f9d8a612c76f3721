package io.bellwether.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** All faults of a run in order of time; the same seed draws the same. */
record FaultPlan(List<PlannedFault> faults) {

    /** The rest of the run is left for what the last fault sets off. */
    private static final double LAST = .95;

    private static final double FIRST = .05;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final List<FaultKind> KILLS =
            Stream.of(FaultKind.values()).filter(FaultKind::isKill).toList();
    private static final List<FaultKind> OTHERS = List.of(
            FaultKind.STOP_CLASSIFY,
            FaultKind.STOP_SINK,
            FaultKind.BOUNCE_BROKER,
            FaultKind.DELETE_STATE,
            FaultKind.READ_ONLY_DATABASE,
            FaultKind.SLOW_DATABASE,
            FaultKind.REPLAY_FEEDS);

    FaultPlan {
        faults = List.copyOf(faults);
    }

    /**
     * How many of which.
     *
     * @param kills over all parts, in equal shares
     * @param others of each of the other kinds
     * @param poison times that poison is sent
     */
    record Counts(int kills, int others, int poison) {}

    /** Draws a plan for a run of that length. */
    static FaultPlan draw(long seed, Counts counts, Duration length) {
        Random random = new Random(seed);
        List<FaultKind> kinds = kinds(counts);
        Collections.shuffle(kinds, random);
        List<Duration> times = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            times.add(Duration.ofMillis((long) (length.toMillis() * (FIRST + (LAST - FIRST) * random.nextDouble()))));
        }
        Collections.sort(times);
        List<PlannedFault> faults = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            Duration pause = Duration.ofMillis(random.nextLong(LONGEST_PAUSE_MILLIS));
            faults.add(new PlannedFault(times.get(at), kinds.get(at), pause));
        }
        return new FaultPlan(faults);
    }

    private static List<FaultKind> kinds(Counts counts) {
        List<FaultKind> kinds = new ArrayList<>();
        for (int kill = 0; kill < counts.kills(); kill++) {
            kinds.add(KILLS.get(kill % KILLS.size()));
        }
        OTHERS.forEach(kind -> kinds.addAll(Collections.nCopies(counts.others(), kind)));
        kinds.addAll(Collections.nCopies(counts.poison(), FaultKind.SEND_POISON));
        return kinds;
    }
}

package io.bellwether.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private static final FaultPlan.Counts COUNTS = new FaultPlan.Counts(12, 2, 3);
    private static final Duration LENGTH = Duration.ofMinutes(10);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(FaultPlan.draw(7, COUNTS, LENGTH)).isEqualTo(FaultPlan.draw(7, COUNTS, LENGTH));
        assertThat(FaultPlan.draw(7, COUNTS, LENGTH)).isNotEqualTo(FaultPlan.draw(8, COUNTS, LENGTH));
    }

    @Test
    void killsTheFivePartsInEqualShares() {
        Map<FaultKind, Long> kinds = FaultPlan.draw(1, COUNTS, LENGTH).faults().stream()
                .collect(Collectors.groupingBy(PlannedFault::kind, Collectors.counting()));

        assertThat(kinds)
                .containsEntry(FaultKind.KILL_BROKER, 3L)
                .containsEntry(FaultKind.KILL_DATABASE, 3L)
                .containsEntry(FaultKind.KILL_INGEST, 2L)
                .containsEntry(FaultKind.KILL_CLASSIFY, 2L)
                .containsEntry(FaultKind.KILL_SINK, 2L)
                .containsEntry(FaultKind.DELETE_STATE, 2L)
                .containsEntry(FaultKind.REPLAY_FEEDS, 2L)
                .containsEntry(FaultKind.SEND_POISON, 3L)
                .hasSize(FaultKind.values().length);
    }

    @Test
    void leavesTheBeginningAndTheEndAlone() {
        List<PlannedFault> faults = FaultPlan.draw(1, COUNTS, LENGTH).faults();

        assertThat(faults).isSortedAccordingTo(Comparator.comparing(PlannedFault::at));
        assertThat(faults)
                .extracting(PlannedFault::at)
                .allSatisfy(at -> assertThat(at).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(570)));
        assertThat(faults)
                .extracting(PlannedFault::pause)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ZERO, Duration.ofSeconds(5)));
    }

    @Test
    void mixesTheKinds() {
        List<FaultKind> kinds = FaultPlan.draw(1, COUNTS, LENGTH).faults().stream()
                .map(PlannedFault::kind)
                .toList();

        assertThat(kinds)
                .isNotEqualTo(kinds.stream()
                        .sorted(Comparator.comparing(Function.identity()))
                        .toList());
    }
}

package io.bellwether.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.bench.faults.compare.ServedComparison;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultReportTest {

    private static final Map<FaultKind, Integer> KILLS = Map.of(FaultKind.KILL_SINK, 2, FaultKind.KILL_BROKER, 1);
    private static final ServedComparison WELL = new ServedComparison(7, List.of(), List.of(), List.of(), List.of());
    private static final PoisonTally DEAD = new PoisonTally(Map.of("0/1", "HUGE"), Map.of("0/1", 1));

    @Test
    void isCleanWhenAllTookPlaceAndNothingDiffers() {
        FaultReport report = report(KILLS, WELL, Map.of("tags", 0), DEAD);

        assertThat(report.isClean()).isTrue();
        assertThat(report.text()).contains("killed in all").containsPattern("sink killed +2 of 2");
    }

    @Test
    void isNotWhenAFaultDidNotTakePlace() {
        assertThat(report(Map.of(FaultKind.KILL_SINK, 2), WELL, Map.of(), DEAD).isClean())
                .isFalse();
    }

    @Test
    void isNotWhenNothingWasServed() {
        ServedComparison nothing = new ServedComparison(0, List.of(), List.of(), List.of(), List.of());

        assertThat(report(KILLS, nothing, Map.of(), DEAD).isClean()).isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        ServedComparison lost = new ServedComparison(7, List.of("item one is lost"), List.of(), List.of(), List.of());
        FaultReport report =
                report(KILLS, lost, Map.of("tags", 3), new PoisonTally(Map.of("0/1", "HUGE"), Map.of("0/9", 1)));

        assertThat(report.isClean()).isFalse();
        assertThat(report.text())
                .contains("item one is lost")
                .contains("1 records of poison HUGE have no dead letter")
                .contains("0/9")
                .contains("3 rows of table tags differ");
    }

    private static FaultReport report(
            Map<FaultKind, Integer> done, ServedComparison served, Map<String, Integer> differing, PoisonTally poison) {
        return new FaultReport(KILLS, done, "none", Map.of(), served, List.of(), differing, List.of(), poison);
    }
}

package io.bellwether.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PoisonTallyTest {

    @Test
    void tellsPoisonWithoutALetterByKind() {
        PoisonTally tally = new PoisonTally(Map.of("0/3", "HUGE", "0/5", "HUGE", "0/7", "NO_JSON"), Map.of("0/3", 1));

        assertThat(tally.undead()).containsOnly(Map.entry("HUGE", 1), Map.entry("NO_JSON", 1));
        assertThat(tally.wrong()).isEmpty();
    }

    @Test
    void tellsLettersOfGoodRecordsAndSecondOnes() {
        PoisonTally tally = new PoisonTally(Map.of("0/3", "HUGE"), Map.of("0/3", 2, "0/4", 1));

        assertThat(tally.undead()).isEmpty();
        assertThat(tally.wrong()).containsExactlyInAnyOrder("0/3", "0/4");
    }
}

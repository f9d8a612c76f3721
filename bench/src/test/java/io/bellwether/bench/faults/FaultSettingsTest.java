package io.bellwether.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultSettingsTest {

    @Test
    void lastAsLongAsTheItemsDoAtTheirRate() {
        assertThat(settings(1_200, 15, 40).length()).isEqualTo(Duration.ofSeconds(80));
    }

    @Test
    void refuseWindowsThatAreGoneBeforeARestartIsOver() {
        assertThatThrownBy(() -> settings(1_200, 100, 40))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("window would last 12 s")
                .hasMessageContaining("--feeds");
    }

    @Test
    void nameKeyValueAndRange() {
        assertThatThrownBy(() -> settings(0, 15, 40)).hasMessage("--items is 0 but must be 1 or more");
        assertThatThrownBy(() -> settings(1, 0, 40)).hasMessage("--rate is 0.0 but must be above 0, 1000 at most");
        assertThatThrownBy(() -> settings(1, 15, 0)).hasMessage("--feeds is 0 but must be 1 to 1000");
    }

    private static FaultSettings settings(int items, double rate, int feeds) {
        return new FaultSettings(
                1, new FaultPlan.Counts(10, 1, 1), 1, List.of(), items, rate, feeds, .1, Duration.ofSeconds(3));
    }
}

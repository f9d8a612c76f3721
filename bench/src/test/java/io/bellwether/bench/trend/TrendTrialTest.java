package io.bellwether.bench.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class TrendTrialTest {

    @Test
    void findsDoublingsOfABusyThemeAndTakesAnOutageForNoFall() {
        TrendFigures figures = new TrendTrial(20, 3, 1).run();
        assertThat(figures.found()).isGreaterThan(0.9);
        assertThat(figures.best()).isGreaterThan(0.9);
        assertThat(figures.falseRises() + figures.falseFalls()).isLessThan(2);
        assertThat(figures.fallsInOutages()).isZero();
    }

    @Test
    void alarmsThatGoOnOrComeAgainSoonAreOne() {
        BitSet alarms = new BitSet();
        alarms.set(10, 13);
        alarms.set(18);
        alarms.set(25);
        assertThat(Episodes.count(alarms)).isEqualTo(2);
        assertThat(Episodes.count(new BitSet())).isZero();
    }
}

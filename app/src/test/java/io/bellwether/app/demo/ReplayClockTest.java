package io.bellwether.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplayClockTest {

    private final HandClock real = new HandClock();

    @Test
    void passesTheFortnightEvenlyAndStopsAtItsEnd() {
        ReplayClock clock = ReplayClock.start(real, Fortnight.WRITTEN, Duration.ofSeconds(20));
        assertThat(clock.instant()).isEqualTo(Fortnight.WRITTEN.begin());

        real.pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-12T00:00:00Z"));
        assertThat(clock.finished()).isFalse();

        real.pass(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(Fortnight.WRITTEN.end());
        assertThat(clock.finished()).isTrue();
    }

    @Test
    void staysAtTheBeginningWhenTheRealClockIsSetBack() {
        ReplayClock clock = ReplayClock.start(real, Fortnight.WRITTEN, Duration.ofSeconds(20));

        real.pass(Duration.ofHours(-1));

        assertThat(clock.instant()).isEqualTo(Fortnight.WRITTEN.begin());
    }

    @Test
    void refusesAReplayThatTakesNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReplayClock.start(real, Fortnight.WRITTEN, Duration.ZERO));
    }
}

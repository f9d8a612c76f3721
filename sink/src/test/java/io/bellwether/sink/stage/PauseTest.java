package io.bellwether.sink.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void pausesDoubleUpToTheLimit() {
        Pause pause = Pause.first(Duration.ofMillis(800));
        assertThat(pause.length()).isEqualTo(Duration.ofMillis(250));
        assertThat(pause.next().length()).isEqualTo(Duration.ofMillis(500));
        assertThat(pause.next().next().length()).isEqualTo(Duration.ofMillis(800));
        assertThat(pause.next().next().next().length()).isEqualTo(Duration.ofMillis(800));
    }

    @Test
    void anUnknownLagIsNotCaughtUp() {
        assertThat(new SinkCounts(0, 0, 0, 0, OptionalLong.empty()).isCaughtUp())
                .isFalse();
        assertThat(new SinkCounts(0, 0, 0, 0, OptionalLong.of(1)).isCaughtUp()).isFalse();
        assertThat(new SinkCounts(0, 0, 0, 0, OptionalLong.of(0)).isCaughtUp()).isTrue();
    }
}

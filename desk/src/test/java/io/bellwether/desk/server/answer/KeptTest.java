package io.bellwether.desk.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void asksAgainOnlyWhenTheAnswerIsOld() {
        AtomicInteger asked = new AtomicInteger();
        Instant[] now = {Instant.parse("2026-01-12T10:00:00Z")};
        Kept<Integer> kept = new Kept<>(asked::incrementAndGet, Duration.ofMinutes(1), () -> now[0]);

        assertThat(kept.get()).isEqualTo(1);
        now[0] = now[0].plusSeconds(59);
        assertThat(kept.get()).isEqualTo(1);
        now[0] = now[0].plusSeconds(1);
        assertThat(kept.get()).isEqualTo(2);
    }
}

package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRuleTest {

    private static final SessionRule RULE = new SessionRule(Duration.ofHours(2), Duration.ofHours(10));
    private static final Instant BEGUN = Instant.parse("2026-01-05T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, true",
        "PT0S, PT1H59M59S, true",
        "PT0S, PT2H, false",
        "PT9H, PT9H59M59S, true",
        "PT9H59M, PT10H, false",
        "PT10H, PT10H, false"
    })
    void endsWhenUnusedAndInAnyCaseAtLast(Duration seen, Duration now, boolean holds) {
        assertThat(RULE.holds(BEGUN, BEGUN.plus(seen), BEGUN.plus(now))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"PT59S, false", "PT60S, true"})
    void notesAUseOncePerMinute(Duration later, boolean noted) {
        assertThat(RULE.isWorthNoting(BEGUN, BEGUN.plus(later))).isEqualTo(noted);
    }
}

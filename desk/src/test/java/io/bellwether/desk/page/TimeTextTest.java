package io.bellwether.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

    private static final Instant NOW = Instant.parse("2026-01-12T23:30:00Z");
    private final TimeText times = new TimeText(InstantSource.fixed(NOW), ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T23:29:30Z, just now",
        "2026-01-13T09:00:00Z, just now",
        "2026-01-12T23:01:00Z, 29 min ago",
        "2026-01-12T20:00:00Z, 3 h ago",
        "2026-01-11T20:00:00Z, 27 h ago",
        "2025-12-31T23:30:00Z, 12 days ago"
    })
    void tellsHowLongAgo(Instant time, String ago) {
        assertThat(times.moment(time).ago()).isEqualTo(ago);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T23:00:00Z, Today",
        "2026-01-12T22:59:00Z, Yesterday",
        "2026-01-11T22:00:00Z, 'Sunday, 11 January 2026'"
    })
    void countsDaysInItsOwnZone(Instant time, String day) {
        assertThat(times.day(time)).isEqualTo(day);
    }
}

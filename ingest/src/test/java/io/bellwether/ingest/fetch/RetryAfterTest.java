package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2, PT2S",
        "' 120 ', PT2M",
        "999999999999, PT24H",
        "'Mon, 05 Jan 2026 12:01:00 GMT', PT1M",
        "'Mon, 05 Jan 2026 11:00:00 GMT', PT0S",
        "'Tue, 05 Jan 2027 12:00:00 GMT', PT24H",
        "-5,",
        "soon,",
        "99999999999999999999999999,",
        ",",
    })
    void readsSecondsAndDatesWithinADay(@Nullable String header, @Nullable Duration wait) {
        assertThat(RetryAfter.read(header, NOW)).isEqualTo(wait);
    }
}

package io.bellwether.sink.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StorableTimeTest {

    @Test
    void clampsToFourDigitYears() {
        assertThat(StorableTime.clamped(Instant.MAX)).hasToString("9999-12-31T23:59:59Z");
        assertThat(StorableTime.clamped(Instant.MIN)).hasToString("0001-01-01T00:00Z");
        assertThat(StorableTime.clamped(Instant.EPOCH)).hasToString("1970-01-01T00:00Z");
        assertThat(StorableTime.clamped(null)).isNull();
    }

    @Test
    void dropsAnAbsurdDate() {
        assertThat(StorableTime.orNull(Instant.MAX)).isNull();
        assertThat(StorableTime.orNull(Instant.MIN)).isNull();
        assertThat(StorableTime.orNull(null)).isNull();
        assertThat(StorableTime.orNull(Instant.EPOCH)).hasToString("1970-01-01T00:00Z");
    }
}

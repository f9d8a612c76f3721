package io.bellwether.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 2026-11-26T20:59:00Z, ",
        "22:00-07:00, 2026-11-26T21:00:00Z, 2026-11-27T06:00:00Z",
        "22:00-07:00, 2026-11-27T05:59:59Z, 2026-11-27T06:00:00Z",
        "22:00-07:00, 2026-11-27T06:00:00Z, ",
        "12:00-13:00, 2026-11-26T11:30:00Z, 2026-11-26T12:00:00Z",
        // The clock goes forward on 29 March 2026 at 02:00 and back on 25 October at 03:00.
        "22:00-07:00, 2026-03-28T21:30:00Z, 2026-03-29T05:00:00Z",
        "22:00-07:00, 2026-10-24T20:30:00Z, 2026-10-25T06:00:00Z",
        "22:00-02:30, 2026-03-28T22:00:00Z, 2026-03-29T01:00:00Z",
        "22:00-02:30, 2026-10-24T22:00:00Z, 2026-10-25T00:30:00Z",
        "22:00-02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
    })
    void endWhenTheClockOnTheWallSaysSo(String hours, Instant now, Instant end) {
        assertThat(QuietHours.parse(hours).endAfter(now, WARSAW)).isEqualTo(Optional.ofNullable(end));
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 2026-11-27T06:00:00Z, 2026-11-27T06:00:00Z",
        "22:00-07:00, 2026-11-27T05:59:00Z, 2026-11-26T06:00:00Z",
        "22:00-07:00, 2026-11-27T20:00:00Z, 2026-11-27T06:00:00Z",
        "22:00-02:30, 2026-10-25T01:10:00Z, 2026-10-25T00:30:00Z",
        "22:00-02:30, 2026-10-25T02:00:00Z, 2026-10-25T01:30:00Z",
    })
    void knowWhenTheyEndedLast(String hours, Instant now, Instant end) {
        assertThat(QuietHours.parse(hours).endBefore(now, WARSAW)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00-07:00", "22:00-02:30", "02:15-02:45", "00:00-23:59"})
    void holdInEveryMinuteUntilTheEndThatWasTold(String text) {
        QuietHours hours = QuietHours.parse(text);
        for (String day : new String[] {"2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-06-01"}) {
            Instant begin = LocalDate.parse(day).atStartOfDay(WARSAW).toInstant();
            for (int minute = 0; minute < 24 * 60; minute++) {
                Instant now = begin.plus(Duration.ofMinutes(minute));
                hours.endAfter(now, WARSAW).ifPresent(end -> {
                    assertThat(end).isAfter(now);
                    assertThat(hours.holds(end.atZone(WARSAW).toLocalTime())).isFalse();
                    assertThat(hours.holds(end.minusSeconds(1).atZone(WARSAW).toLocalTime()))
                            .isTrue();
                });
                assertThat(hours.endBefore(now, WARSAW)).isBeforeOrEqualTo(now);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22-7", "22:00", "22:00-22:00", "25:00-07:00", "22:00-07:00 "})
    void areWrittenInOneForm(String text) {
        assertThatThrownBy(() -> QuietHours.parse(text)).isInstanceOf(StageException.class);
    }

    @Test
    void readAsTheyAreWritten() {
        assertThat(QuietHours.parse("22:00-07:00")).hasToString("22:00-07:00");
    }
}

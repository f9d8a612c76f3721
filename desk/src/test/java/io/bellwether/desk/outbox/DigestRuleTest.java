package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T06:00:00Z, 2026-11-26T05:00:00Z, , ",
        "2026-11-26T06:00:00Z, 2026-11-27T05:59:59Z, , ",
        "2026-11-26T06:00:00Z, 2026-11-27T06:00:00Z, 2026-11-26T06:00:00Z, 2026-11-27T06:00:00Z",
        "2026-11-26T06:00:00Z, 2026-11-29T12:00:00Z, 2026-11-26T06:00:00Z, 2026-11-29T06:00:00Z",
        "2026-10-01T06:00:00Z, 2026-11-29T12:00:00Z, 2026-11-22T06:00:00Z, 2026-11-29T06:00:00Z",
        "2026-11-26T15:00:00Z, 2026-11-27T06:30:00Z, 2026-11-26T15:00:00Z, 2026-11-27T06:00:00Z",
    })
    void tellsOfTheTimeSinceTheLastOne(Instant digested, Instant now, Instant from, Instant until) {
        Optional<Span> expected = from == null ? Optional.empty() : Optional.of(new Span(from, until));

        assertThat(DigestRule.due(at("07:00"), digested, now)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"07:00", "02:30", "00:00", "23:59"})
    void goesOnceADayWithoutGapOrOverlapAlsoWhenTheClockIsPutForwardOrBack(String time) {
        Rhythm rhythm = at(time);
        for (Instant begin : List.of(Instant.parse("2026-03-27T12:00:00Z"), Instant.parse("2026-10-23T12:00:00Z"))) {
            List<Span> spans = new ArrayList<>();
            Instant digested = begin;
            for (int minute = 0; minute < 5 * 24 * 60; minute++) {
                Optional<Span> due = DigestRule.due(rhythm, digested, begin.plus(Duration.ofMinutes(minute)));
                if (due.isPresent()) {
                    assertThat(due.get().from()).isEqualTo(digested);
                    digested = due.get().until();
                    spans.add(due.get());
                }
            }
            assertThat(spans).hasSize(5);
        }
    }

    @Test
    void isForThoseWhoWantIt() {
        Rhythm instant = new Rhythm(true, Optional.empty(), Optional.empty(), ZoneId.of("UTC"), 6);

        assertThat(DigestRule.due(instant, Instant.EPOCH, Instant.parse("2026-11-27T06:00:00Z")))
                .isEmpty();
    }

    private static Rhythm at(String time) {
        return new Rhythm(
                false,
                Optional.of(new Digest(LocalTime.parse(time), false)),
                Optional.empty(),
                ZoneId.of("Europe/Warsaw"),
                6);
    }
}

package io.bellwether.article.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkipTimesTest {

    // 2 January 2026 is a Friday.
    @ParameterizedTest
    @CsvSource({
        "'', '', 2026-01-02T12:30:00Z, 2026-01-02T12:30:00Z",
        "'11 13', '', 2026-01-02T12:30:00Z, 2026-01-02T12:30:00Z",
        "'12', '', 2026-01-02T12:30:00Z, 2026-01-02T13:00:00Z",
        "'12 13 14', '', 2026-01-02T12:30:00Z, 2026-01-02T15:00:00Z",
        "'23 24', '', 2026-01-02T23:10:00Z, 2026-01-03T01:00:00Z",
        "'', 'SATURDAY SUNDAY', 2026-01-02T23:59:59Z, 2026-01-02T23:59:59Z",
        "'', 'SATURDAY SUNDAY', 2026-01-03T00:00:00Z, 2026-01-05T00:00:00Z",
        "'0 1', 'SATURDAY SUNDAY', 2026-01-03T10:00:00Z, 2026-01-05T02:00:00Z",
        "'99 -1', '', 2026-01-02T12:30:00Z, 2026-01-02T12:30:00Z",
    })
    void movesToTheNextHourThatIsNotSkipped(String hours, String days, Instant time, Instant next) {
        SkipTimes skip = new SkipTimes(
                words(hours).stream().map(Integer::valueOf).toList(),
                words(days).stream().map(DayOfWeek::valueOf).toList());

        assertThat(skip.next(time)).isEqualTo(next);
    }

    @Test
    void whoSkipsEverythingIsTakenToBeMistaken() {
        Instant time = Instant.parse("2026-01-02T12:30:00Z");

        assertThat(new SkipTimes(IntStream.range(0, 24).boxed().toList(), List.of()).next(time))
                .isEqualTo(time);
        assertThat(new SkipTimes(List.of(), List.of(DayOfWeek.values())).next(time))
                .isEqualTo(time);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}

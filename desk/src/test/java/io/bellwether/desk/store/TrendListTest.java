package io.bellwether.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendListTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    /** Three themes an hour. */
    private static final List<Trend> FOUND = IntStream.range(0, 9)
            .mapToObj(number -> new Trend(
                    "t" + number % 3, NOON.plus(Duration.ofHours(number / 3)), 1, 1, 1, 9, true, List.of(), null, null))
            .toList();

    @Test
    void holdsAllWhenTheyFit() {
        assertThat(TrendList.of(FOUND, 9).trends()).isEqualTo(FOUND);
        assertThat(TrendList.of(FOUND, 9).next()).isEmpty();
    }

    @Test
    void neverEndsInTheMiddleOfAnHour() {
        TrendList list = TrendList.of(FOUND, 7);
        assertThat(list.trends()).isEqualTo(FOUND.subList(0, 6));
        assertThat(list.next()).contains(NOON.plus(Duration.ofHours(2)));
    }
}

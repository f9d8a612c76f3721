package io.bellwether.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.Gap;
import io.bellwether.desk.store.StoredFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedHealthTest {

    private static final Instant NOW = Instant.parse("2026-01-12T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "gone, 0, true, , '', GONE",
        "failed, 1, true, , '', FAILING",
        "fetched, 2, true, , '', FAILING",
        "throttled, 3, true, , '', THROTTLED",
        "fetched, 0, false, , '', NEVER",
        "fetched, 0, true, P6D, '', MISSED",
        "fetched, 0, true, P8D, '', WELL",
        "not-modified, 0, true, , an item without a date, WARNED",
        "not-modified, 0, true, , '', WELL",
        "muted, 0, false, P6D, an item without a date, MUTED"
    })
    void saysTheWorstFirst(
            String outcome, int failures, boolean read, @Nullable Duration gap, String warning, FeedHealth health) {
        StoredFeed feed = new StoredFeed(
                "f",
                "https://courier.example/feed",
                "",
                List.of(),
                NOW,
                outcome,
                "",
                1,
                1,
                failures,
                read ? Optional.of(NOW) : Optional.empty(),
                Optional.of(NOW),
                Optional.empty(),
                Optional.ofNullable(gap).map(ago -> new Gap(1, NOW.minus(ago), NOW.minus(ago))),
                warning.isEmpty() ? List.of() : List.of(warning));

        assertThat(FeedHealth.of(feed, NOW)).isEqualTo(health);
    }
}

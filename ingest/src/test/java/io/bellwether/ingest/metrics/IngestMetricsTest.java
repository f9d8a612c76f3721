package io.bellwether.ingest.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Gap;
import io.bellwether.article.coverage.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IngestMetricsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final IngestMetrics metrics = new IngestMetrics(registry);

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void countsEveryOutcomeByItsName(Outcome outcome) {
        metrics.polled(status(outcome, null), Duration.ofSeconds(2));

        assertThat(polls(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isEqualTo(1);
        assertThat(registry.get("bellwether.poll.latency").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(120);
        assertThat(registry.get("bellwether.poll.lateness").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(2);
    }

    @Test
    void countsAGapOnceAndItemsAndWhatKafkaRefused() {
        Gap gap = new Gap(1, NOON.minusSeconds(60), NOON);
        metrics.polled(status(Outcome.FETCHED, gap), Duration.ZERO);
        metrics.polled(
                status(Outcome.FETCHED, new Gap(1, NOON.minusSeconds(600), NOON.minusSeconds(300))), Duration.ZERO);
        metrics.unpublished(Duration.ZERO);

        assertThat(registry.get("bellwether.feed.gaps").counter().count()).isEqualTo(1);
        assertThat(registry.get("bellwether.feed.items.new").counter().count()).isEqualTo(14);
        assertThat(polls("unpublished")).isEqualTo(1);
    }

    private double polls(String outcome) {
        return registry.get("bellwether.polls")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static FeedStatus status(Outcome outcome, @Nullable Gap gap) {
        return new FeedStatus(
                "f1",
                "https://news.example/feed",
                "News",
                List.of(),
                NOON,
                outcome,
                "",
                30,
                7,
                0,
                Duration.ofMillis(120),
                NOON,
                NOON,
                null,
                null,
                null,
                List.of(),
                gap,
                FeedMemory.fresh(NOON));
    }
}

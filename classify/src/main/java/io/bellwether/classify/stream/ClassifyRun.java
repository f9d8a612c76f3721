package io.bellwether.classify.stream;

import io.bellwether.article.stage.Health;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;

/** One life of the streams application, from its start until it stops or is stopped. */
final class ClassifyRun implements AutoCloseable {

    private static final Duration CLOSE = Duration.ofSeconds(20);

    private final KafkaStreams streams;
    private final ThreadReplacement replacement;
    private final CountDownLatch ended = new CountDownLatch(1);

    ClassifyRun(KafkaStreams streams, ThreadReplacement replacement) {
        this.streams = streams;
        this.replacement = replacement;
        streams.setUncaughtExceptionHandler(replacement);
        streams.setStateListener((now, before) -> {
            if (now.hasCompletedShutdown()) {
                ended.countDown();
            }
        });
    }

    /** Starts, and returns only when the application has ended. */
    void run() throws InterruptedException {
        streams.start();
        ended.await();
    }

    /** Why it ended or a thread of it died, if that is known. */
    Optional<String> fault() {
        return replacement.recentReason();
    }

    Health health(String detail) {
        return switch (streams.state()) {
            case CREATED, REBALANCING ->
                new Health.Degraded(
                        "it takes over its partitions and restores their state",
                        "wait: this takes seconds, after a crash longer");
            case RUNNING -> running(detail);
            case PENDING_SHUTDOWN, NOT_RUNNING -> new Health.Down("it is stopped", "start it again");
            case PENDING_ERROR, ERROR -> down();
        };
    }

    private Health running(String detail) {
        if (connections() == 0) {
            return new Health.Down(
                    "no connection to Kafka", "check that it runs and is reachable; the work goes on by itself");
        }
        return fault().<Health>map(reason -> new Health.Degraded(
                        "a thread died and was replaced: " + reason, "see the log if it happens again"))
                .orElseGet(() -> new Health.Up(detail));
    }

    private Health down() {
        return new Health.Down(
                "it stopped: " + fault().orElse("see the log"),
                "mend the reason; it starts again by itself after a pause");
    }

    private long connections() {
        return streams.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("connection-count")
                        && metric.getKey().group().equals("consumer-metrics"))
                .mapToLong(metric -> ((Number) metric.getValue().metricValue()).longValue())
                .sum();
    }

    @Override
    public void close() {
        streams.close(CloseOptions.timeout(CLOSE)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }
}

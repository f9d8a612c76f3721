package io.bellwether.sink.stage;

import io.bellwether.article.stage.StageException;
import io.bellwether.sink.store.StoreConnection;
import java.time.Duration;

/**
 * What the sink needs to know.
 *
 * @param store where to write; the caller closes it after the stage
 * @param batchSize most records of one transaction, 1 to 10,000
 * @param discovery time between two looks for new partitions, 100 ms to 1 hour; it is also how soon a dead Kafka is noticed
 * @param longestPause longest wait between two tries of what failed, 100 ms to 10 minutes
 */
public record SinkSettings(StoreConnection store, int batchSize, Duration discovery, Duration longestPause) {

    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** Checks the ranges. */
    public SinkSettings {
        if (batchSize < 1 || batchSize > 10_000) {
            throw new StageException(
                    "sink batch size %d is out of range: give 1 to 10000 records".formatted(batchSize));
        }
        check("sink discovery", discovery, Duration.ofHours(1));
        check("sink longest pause", longestPause, Duration.ofMinutes(10));
    }

    /** Settings fit for most. */
    public static SinkSettings of(StoreConnection store) {
        return new SinkSettings(store, 1000, Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    private static void check(String name, Duration value, Duration longest) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(longest) > 0) {
            throw new StageException("%s %s is out of range: give %s to %s".formatted(name, value, SHORTEST, longest));
        }
    }
}

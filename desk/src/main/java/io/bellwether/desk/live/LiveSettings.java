package io.bellwether.desk.live;

import io.bellwether.article.stage.StageException;
import java.time.Duration;

/**
 * How pages are kept up to date.
 *
 * @param pace between two looks at the store
 * @param heartbeat longest silence on a connection
 * @param life after which a connection is ended; the browser comes again and is asked anew who it is
 * @param most connections at once
 * @param mostOfOne connections at once of one account, or of one address where there are no accounts
 */
public record LiveSettings(Duration pace, Duration heartbeat, Duration life, int most, int mostOfOne) {

    /** What a desk does when nothing else is said. */
    public static final LiveSettings USUAL =
            new LiveSettings(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofMinutes(10), 200, 8);

    /**
     * Checks the values.
     *
     * @throws StageException when one is not positive
     */
    public LiveSettings {
        if (!pace.isPositive() || !heartbeat.isPositive() || !life.isPositive() || most < 1 || mostOfOne < 1) {
            throw new StageException("live settings are %s, %s, %s, %d, %d but each must be positive"
                    .formatted(pace, heartbeat, life, most, mostOfOne));
        }
    }
}

package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When somebody wants to hear, and how often.
 *
 * @param instant whether alerts are told as they come
 * @param hourlyLimit most messages of single stories in an hour, 1 to 1000
 */
public record Rhythm(
        boolean instant, Optional<Digest> digest, Optional<QuietHours> quiet, ZoneId zone, int hourlyLimit) {

    private static final int LARGEST = 1_000;

    /**
     * Checks the values.
     *
     * @throws StageException when they contradict each other
     */
    public Rhythm {
        if (!instant && digest.isEmpty()) {
            throw new StageException("a subscription is instant, a daily digest, or both: give --instant or --digest");
        }
        if (hourlyLimit < 1 || hourlyLimit > LARGEST) {
            throw new StageException("the limit is %d messages an hour but must be 1 to %d: mend --limit"
                    .formatted(hourlyLimit, LARGEST));
        }
        if (digest.isPresent()
                && quiet.filter(hours -> hours.holds(digest.get().at())).isPresent()) {
            throw new StageException("the digest at %s lies in the quiet hours %s: mend --digest or --quiet"
                    .formatted(digest.get().at(), quiet.get()));
        }
    }
}

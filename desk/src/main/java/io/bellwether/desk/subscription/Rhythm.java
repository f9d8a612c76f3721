package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When somebody wants to hear, and how often.
 *
 * @param instant whether alerts are told as they come
 * @param hourlyLimit most messages of single stories in an hour, 1 to 1000
 * @param weekly time of day on Mondays from which the report of the week before goes; within quiet hours when they end
 */
public record Rhythm(
        boolean instant,
        Optional<Digest> digest,
        Optional<QuietHours> quiet,
        ZoneId zone,
        int hourlyLimit,
        Optional<LocalTime> weekly) {

    /** The largest limit that is taken. */
    public static final int LARGEST = 1_000;

    /** When weekly reports go, where nothing else is said. */
    public static final LocalTime MONDAY_MORNING = LocalTime.of(7, 0);

    /**
     * Checks the values.
     *
     * @throws StageException when they contradict each other
     */
    public Rhythm {
        if (!instant && digest.isEmpty() && weekly.isEmpty()) {
            throw new StageException(
                    "a subscription is instant, a daily digest or a weekly report: give --instant, --digest or --weekly");
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

    /** Without weekly reports. */
    public Rhythm(boolean instant, Optional<Digest> digest, Optional<QuietHours> quiet, ZoneId zone, int hourlyLimit) {
        this(instant, digest, quiet, zone, hourlyLimit, Optional.empty());
    }
}

package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.opml.FeedSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed is remembered by while somebody has it muted. Pure. */
public final class Muting {

    private Muting() {}

    /**
     * The status of a muted feed: all that was known of it, and why it is not asked.
     *
     * @param known null when it was never asked
     */
    public static FeedStatus status(FeedSource source, @Nullable FeedStatus known, String reason, Instant now) {
        return known == null
                ? new FeedStatus(
                        source.id(),
                        source.shownUrl(),
                        source.title(),
                        source.folder(),
                        now,
                        Outcome.MUTED,
                        reason,
                        0,
                        0,
                        0,
                        Duration.ZERO,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        FeedMemory.fresh(now))
                : known.muted(reason);
    }

    /** Whether somebody has the feed muted. */
    public static boolean isMuted(FeedStatus status) {
        return status.outcome() == Outcome.MUTED;
    }
}

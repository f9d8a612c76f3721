package io.bellwether.desk.page;

import io.bellwether.desk.store.StoredFeed;
import java.time.Duration;
import java.time.Instant;

/** How a feed is, in one word, the worst first. */
enum FeedHealth {
    GONE("Gone", "high"),
    FAILING("Fails", "high"),
    NEVER("Never read", "medium"),
    MISSED("Missed items", "medium"),
    THROTTLED("Slowed down", "medium"),
    WARNED("With warnings", "low"),
    WELL("Well", "well"),
    MUTED("Muted", "muted");

    /** How long a gap is told: as in the coverage strip. */
    private static final Duration TOLD = Duration.ofDays(7);

    private final String word;
    private final String style;

    FeedHealth(String word, String style) {
        this.word = word;
        this.style = style;
    }

    /** What the page calls it. */
    String word() {
        return word;
    }

    /** The style's name for it: high, medium, low, well or muted. */
    String style() {
        return style;
    }

    /** How that feed is now. */
    static FeedHealth of(StoredFeed feed, Instant now) {
        if (feed.isMuted()) {
            return MUTED;
        }
        if (feed.outcome().equals("gone")) {
            return GONE;
        }
        if (feed.outcome().equals("throttled")) {
            return THROTTLED;
        }
        if (feed.failures() > 0 || feed.outcome().equals("failed")) {
            return FAILING;
        }
        if (feed.lastSuccess().isEmpty()) {
            return NEVER;
        }
        if (feed.gap().filter(gap -> gap.until().isAfter(now.minus(TOLD))).isPresent()) {
            return MISSED;
        }
        return feed.warnings().isEmpty() ? WELL : WARNED;
    }
}

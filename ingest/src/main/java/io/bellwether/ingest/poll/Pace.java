package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedMemory;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long to leave a feed alone.
 *
 * @param shortest time between two polls of one feed
 */
record Pace(Duration shortest) {

    /** Polls for one new item: waiting for the next costs an eighth of the rhythm on average. */
    private static final int POLLS_AN_ITEM = 4;
    /** While a hub pushes, a poll each time that one in so many items is new: a burst must not push the others out. */
    private static final int ITEMS_A_TURN = 3;
    /** As caches guess freshness (RFC 9111, section 4.2.2). */
    private static final int FRESHNESS = 10;

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration DEAD = Duration.ofDays(90);
    private static final Duration LONGEST_OF_THE_DEAD = Duration.ofDays(1);
    private static final Duration LONGEST_WISH = Duration.ofHours(1);
    private static final Duration LONGEST_BACKOFF = Duration.ofHours(6);
    /** With the longest back-off, this many failures take two weeks. */
    static final int DEAD_AFTER = 60;

    /** After an answer: a part of the feed's rhythm, longer while it is quiet, not less than the publisher asks for. */
    Duration afterAnswer(FeedMemory memory, Instant now) {
        Duration quiet = Duration.between(memory.changed(), now);
        Duration rhythm = memory.rhythm() == null ? Duration.ZERO : memory.rhythm();
        Duration wanted = longer(rhythm.dividedBy(POLLS_AN_ITEM), quiet.dividedBy(FRESHNESS));
        Duration most = isDead(memory, now) ? LONGEST_OF_THE_DEAD : LONGEST;
        return longer(longer(shortest, shorter(wanted, most)), shorter(asked(memory), LONGEST_WISH));
    }

    /**
     * While a hub pushes the feed: only to see that it does, but before a hub that fell silent can have lost items.
     *
     * @param items in the latest whole answer
     */
    Duration whilePushed(FeedMemory memory, int items, Instant now) {
        Duration turnover =
                memory.rhythm() == null ? LONGEST : memory.rhythm().multipliedBy(Math.max(1, items / ITEMS_A_TURN));
        return longer(afterAnswer(memory, now), shorter(turnover, isDead(memory, now) ? LONGEST_OF_THE_DEAD : LONGEST));
    }

    /** After a failure: the shortest time, doubled with each further one. */
    Duration afterFailure(int failures) {
        Duration doubled = shortest.multipliedBy(1L << Math.min(failures - 1, 20));
        return longer(shortest, shorter(doubled, isDead(failures) ? LONGEST_OF_THE_DEAD : LONGEST_BACKOFF));
    }

    /** After failures, when the server has said how long to stay away. */
    Duration afterFailure(int failures, @Nullable Duration retryAfter) {
        return retryAfter == null ? afterFailure(failures) : longer(shortest, retryAfter);
    }

    /** Whether a feed has answered for so long without anything new that it is asked once a day only. */
    static boolean isDead(FeedMemory memory, Instant now) {
        return Duration.between(memory.changed(), now).compareTo(DEAD) >= 0;
    }

    /** Whether a feed has failed so often that it is asked once a day only. */
    static boolean isDead(int failures) {
        return failures >= DEAD_AFTER;
    }

    private static Duration asked(FeedMemory memory) {
        return longer(orZero(memory.timeToLive()), orZero(memory.freshFor()));
    }

    private static Duration orZero(@Nullable Duration duration) {
        return duration == null ? Duration.ZERO : duration;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

package io.bellwether.ingest.websub;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed stands with a hub. What happens to it is told by the methods, each of which gives the subscription after it.
 *
 * @param asked when the request was sent that the hub has not verified yet; null when there is none
 * @param until end of the lease; null while there is none
 * @param delivered the latest delivery, while polls find nothing that the hub did not deliver; else null
 * @param failures requests in a row that came to nothing
 * @param next when to ask the hub again
 */
record Subscription(
        Place place,
        Standing standing,
        @Nullable Instant asked,
        @Nullable Instant until,
        @Nullable Instant delivered,
        int failures,
        Instant next) {

    /** How long a hub may take to verify a request; the recommendation says no more than "as soon as possible". */
    static final Duration ANSWERED_WITHIN = Duration.ofMinutes(10);

    /** Between two requests at least, whatever a hub says. */
    static final Duration FIRST_RETRY = Duration.ofMinutes(5);

    private static final Duration LONGEST_RETRY = Duration.ofDays(1);
    private static final Duration AFTER_DENIAL = Duration.ofDays(1);
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(1);
    private static final Duration LONGEST_LEASE = Duration.ofDays(365);
    /** Requests to unsubscribe before it is left to the end of the lease. */
    private static final int FAREWELLS = 3;

    /** What is wanted of the hub, and what it has said. */
    enum Standing {
        /** It is to push the feed and has not verified so. */
        WANTED,
        /** It pushes the feed until the lease ends. */
        VERIFIED,
        /** It, or the publisher, does not want to. */
        DENIED,
        /** It is to end. */
        LEAVING
    }

    static Subscription wanted(Place place, Instant now) {
        return new Subscription(place, Standing.WANTED, null, null, null, 0, now);
    }

    /** The same with the request forgotten that is on its way, and the hub to be asked at once. */
    Subscription again(Instant now) {
        return new Subscription(place, standing, null, until, delivered, failures, now);
    }

    /** A request is about to be sent. */
    Subscription asking(Instant now) {
        int unanswered = failures + (asked == null ? 0 : 1);
        Duration wait = longer(ANSWERED_WITHIN, retry(unanswered));
        Standing so = standing == Standing.DENIED ? Standing.WANTED : standing;
        return new Subscription(place, so, now, until, delivered, unanswered, now.plus(wait));
    }

    /** The hub did not take the request; meanwhile it may have verified it all the same. */
    Subscription refused(Instant now) {
        return asked == null
                ? this
                : new Subscription(
                        place, standing, null, until, delivered, failures + 1, now.plus(retry(failures + 1)));
    }

    /**
     * The hub verified that we asked, and pushes from now on for this long. It is asked anew after three quarters of it.
     *
     * @param soonest before which it is not asked anew, though the lease end: else a hub could have us ask it every second
     */
    Subscription verified(Instant now, Duration lease, Duration soonest) {
        Duration bounded = shorter(longer(lease, SHORTEST_LEASE), LONGEST_LEASE);
        Duration renewal = longer(bounded.multipliedBy(3).dividedBy(4), soonest);
        return new Subscription(place, Standing.VERIFIED, null, now.plus(bounded), delivered, 0, now.plus(renewal));
    }

    /** The lease is over and was not renewed. */
    Subscription lapsed() {
        return new Subscription(place, Standing.WANTED, asked, null, null, failures, next);
    }

    Subscription denied(Instant now) {
        return new Subscription(place, Standing.DENIED, null, null, null, failures, now.plus(AFTER_DENIAL));
    }

    /** The feed is not to be pushed by this hub any more. */
    Subscription leaving(Instant now) {
        return standing == Standing.LEAVING
                ? this
                : new Subscription(place, Standing.LEAVING, null, until, null, 0, now);
    }

    Subscription delivered(Instant now) {
        return new Subscription(place, standing, asked, until, now, failures, next);
    }

    /** A poll found what the hub had not delivered. */
    Subscription missed() {
        return new Subscription(place, standing, asked, until, null, failures, next);
    }

    /** The same feed, hub and topic with other addresses; a hub that knows another callback is asked anew. */
    Subscription at(Place other, Instant now) {
        boolean moved = !place.callback().equals(other.callback());
        return moved ? wanted(other, now) : new Subscription(other, standing, asked, until, delivered, failures, next);
    }

    /** Whether the hub pushes the feed now. */
    boolean isVerified(Instant now) {
        return standing == Standing.VERIFIED && until != null && now.isBefore(until);
    }

    /** Whether the lease has ended without anybody having noticed. */
    boolean hasLapsed(Instant now) {
        return standing == Standing.VERIFIED && !isVerified(now);
    }

    /** Whether there is no use any more in asking the hub to end what it may have forgotten. */
    boolean isOver(Instant now) {
        return standing == Standing.LEAVING && (failures >= FAREWELLS || until == null || !now.isBefore(until));
    }

    private static Duration retry(int failures) {
        return failures == 0
                ? Duration.ZERO
                : shorter(FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 20)), LONGEST_RETRY);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

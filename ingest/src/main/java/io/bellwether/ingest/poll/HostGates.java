package io.bellwether.ingest.poll;

import io.bellwether.ingest.identity.CanonicalLink;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The gate of each host. A host with many feeds in the list gets a wider one, so that each can have its polls. Thread-safe. */
final class HostGates {

    /** As browsers had it for HTTP/1.1; most hosts have one feed. */
    private static final int MOST_AT_ONCE = 6;

    private static final int FEWEST_AT_ONCE = 2;
    private static final int FEEDS_A_CONNECTION = 8;
    private static final Duration LONGEST_SPACING = Duration.ofSeconds(1);

    private final Map<String, Long> feeds;
    private final Duration shortest;
    private final InstantSource clock;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

    /**
     * Gates for these feeds.
     *
     * @param shortest time between two polls of one feed
     */
    HostGates(Collection<FeedState> feeds, Duration shortest, InstantSource clock) {
        this.feeds = feeds.stream().collect(Collectors.groupingBy(feed -> host(feed.address()), Collectors.counting()));
        this.shortest = shortest;
        this.clock = clock;
    }

    HostGate of(String address) {
        return gates.computeIfAbsent(host(address), this::gate);
    }

    private HostGate gate(String host) {
        long there = feeds.getOrDefault(host, 1L);
        int atOnce = Math.clamp(there / FEEDS_A_CONNECTION, FEWEST_AT_ONCE, MOST_AT_ONCE);
        return new HostGate(atOnce, spacing(there, shortest), clock);
    }

    /** A second, or less where all feeds of the host could else not be asked in half their shortest time. */
    static Duration spacing(long feeds, Duration shortest) {
        Duration share = shortest.dividedBy(2 * Math.max(1, feeds));
        return share.compareTo(LONGEST_SPACING) < 0 ? share : LONGEST_SPACING;
    }

    private static String host(String address) {
        return CanonicalLink.host(address).orElse("");
    }
}

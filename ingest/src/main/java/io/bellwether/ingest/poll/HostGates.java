package io.bellwether.ingest.poll;

import io.bellwether.ingest.identity.CanonicalLink;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The gate of each host. A host with many feeds in the list gets a wider one, so that each can have its polls. Thread-safe. */
final class HostGates {

    /** As browsers had it for HTTP/1.1; most hosts have one feed. */
    private static final int MOST_AT_ONCE = 6;

    private static final int FEWEST_AT_ONCE = 2;
    private static final int FEEDS_A_CONNECTION = 8;
    private static final Duration LONGEST_SPACING = Duration.ofSeconds(1);

    private final Map<String, Long> feeds = new ConcurrentHashMap<>();
    private final Duration shortest;
    private final InstantSource clock;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

    /**
     * Gates for these feeds.
     *
     * @param shortest time between two polls of one feed
     */
    HostGates(Collection<FeedState> feeds, Duration shortest, InstantSource clock) {
        this.shortest = shortest;
        this.clock = clock;
        feeds.forEach(feed -> expect(feed.address()));
    }

    /** One more feed is polled there: a gate that is too narrow for all becomes wider. */
    void expect(String address) {
        long there = feeds.merge(host(address), 1L, Long::sum);
        gates.computeIfPresent(host(address), (host, gate) -> {
            gate.widen(atOnce(there), spacing(there, shortest));
            return gate;
        });
    }

    /** One feed fewer is polled there; its gate stays as wide as it is. */
    void expectNoMore(String address) {
        feeds.computeIfPresent(host(address), (host, there) -> there > 1 ? there - 1 : null);
    }

    HostGate of(String address) {
        return gates.computeIfAbsent(host(address), this::gate);
    }

    private HostGate gate(String host) {
        long there = feeds.getOrDefault(host, 1L);
        return new HostGate(atOnce(there), spacing(there, shortest), clock);
    }

    private static int atOnce(long feeds) {
        return Math.clamp(feeds / FEEDS_A_CONNECTION, FEWEST_AT_ONCE, MOST_AT_ONCE);
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

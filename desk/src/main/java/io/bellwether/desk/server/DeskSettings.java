package io.bellwether.desk.server;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.why.PageSource;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How the desk serves.
 *
 * @param host name or address to bind to; anything but loopback opens the desk to the network, and then it needs an account
 * @param port 0 to 65535; 0 takes any free one
 * @param zone in which pages tell times
 * @param patience longest time one question to the store may take, 100 ms to 1 minute
 * @param reach from where the address can be reached
 * @param outbox how it tells people on its own; empty when it does not
 * @param pages who asks for the pages of articles that no feed brought; empty when nobody does
 */
public record DeskSettings(
        String host,
        int port,
        ZoneId zone,
        Duration patience,
        Reach reach,
        Optional<OutboxSettings> outbox,
        Optional<PageSource> pages) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int LARGEST_PORT = 65_535;
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** From where the address bound to can be reached. */
    public enum Reach {
        /** As the address says: loopback from this machine, any other from the network. */
        AS_BOUND,
        /** Inside a container, whose port is published on its machine's loopback address alone: as if bound to that. */
        PUBLISHED_ON_LOOPBACK
    }

    /**
     * Checks the values.
     *
     * @throws StageException when one is out of range
     */
    public DeskSettings {
        if (host.isBlank()) {
            throw new StageException(
                    "desk host is empty but must be a name or address: " + LOOPBACK + " for this machine alone");
        }
        if (port < 0 || port > LARGEST_PORT) {
            throw new StageException("desk port is %d but must be 0 to %d: mend --port".formatted(port, LARGEST_PORT));
        }
        if (patience.compareTo(SHORTEST) < 0 || patience.compareTo(LONGEST) > 0) {
            throw new StageException("desk patience is %s but must be %s to %s".formatted(patience, SHORTEST, LONGEST));
        }
    }

    /** A desk that is reached as it is bound and tells nobody on its own. */
    public DeskSettings(String host, int port, ZoneId zone, Duration patience) {
        this(host, port, zone, patience, Reach.AS_BOUND, Optional.empty(), Optional.empty());
    }

    /** The desk for this machine alone, with this machine's time zone. */
    public static DeskSettings loopback(int port) {
        return new DeskSettings(LOOPBACK, port, ZoneId.systemDefault(), Duration.ofSeconds(10));
    }

    /** The same on another host name or address. */
    public DeskSettings withHost(String other) {
        return new DeskSettings(other, port, zone, patience, reach, outbox, pages);
    }

    /** The same, reached from elsewhere than its address tells. */
    public DeskSettings withReach(Reach other) {
        return new DeskSettings(host, port, zone, patience, other, outbox, pages);
    }

    /** The same with people told on its own. */
    public DeskSettings withOutbox(OutboxSettings telling) {
        return new DeskSettings(host, port, zone, patience, reach, Optional.of(telling), pages);
    }

    /** The same with somebody who asks for pages. */
    public DeskSettings withPages(PageSource source) {
        return new DeskSettings(host, port, zone, patience, reach, outbox, Optional.of(source));
    }
}

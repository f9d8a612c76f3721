package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.telling.TellingReading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes messages from the outbox and has them delivered, each on a thread of its own, to each receiver some at a time: who is slow keeps
 * only what goes there waiting. Thread-safe.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    /** So many receivers may be slow at once before others wait, too. */
    private static final int ALL_AT_ONCE = 20 * Channel.AT_ONCE;

    private final OutboxTable outbox;
    private final Delivering delivering;
    private final Set<ChannelName> ways;
    private final InstantSource clock;
    private final OnTheWay onTheWay = new OnTheWay();

    Sending(DataSource source, TellingReading reading, Map<ChannelName, Channel> channels, Parts parts) {
        this.outbox = new OutboxTable(source);
        this.delivering = new Delivering(source, reading, channels, parts);
        this.ways = Set.copyOf(channels.keySet());
        this.clock = parts.clock();
    }

    /** What a test sets. */
    record Parts(Backoff backoff, InstantSource clock) {}

    /** Begins to deliver what is due, as much as there is room for; how many messages that are. */
    synchronized int round() {
        Map<String, Integer> busy = onTheWay.byReceiver();
        int room = ALL_AT_ONCE - busy.values().stream().mapToInt(count -> count).sum();
        List<TakenRow> due = room <= 0
                ? List.of()
                : outbox.take(new OutboxTable.Room(busy, Channel.AT_ONCE, room), ways, clock.instant());
        due.forEach(this::begin);
        return due.size();
    }

    private void begin(TakenRow row) {
        onTheWay.begin(row.receiver());
        Thread.ofVirtual().name("outbox-" + row.receiver()).start(() -> {
            try {
                deliver(row);
            } finally {
                onTheWay.end(row.receiver());
            }
        });
    }

    private void deliver(TakenRow row) {
        switch (row) {
            case TakenRow.Legible legible -> delivering.deliver(legible.message());
            case TakenRow.Illegible illegible -> bury(illegible);
        }
    }

    private void bury(TakenRow.Illegible row) {
        LOG.error("message {} is dead, as it cannot be read: {}", row.id(), row.reason());
        String remedy = "start the release that wrote it, then bellwether outbox retry";
        try {
            outbox.bury(row, "it cannot be read (%s): %s".formatted(row.reason(), remedy), clock.instant());
        } catch (JdbiException away) {
            LOG.warn(
                    "message {} is looked at again when its lease ends, as the store did not take this: {}",
                    row.id(),
                    away.toString());
        }
    }

    /** Waits until nothing is on its way, or so long; whether nothing is. */
    boolean await(Duration limit) throws InterruptedException {
        return onTheWay.awaitNone(limit);
    }
}

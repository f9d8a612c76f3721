package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.ChannelName;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;

/**
 * Table {@code outbox} for those who send. Who takes a message has it until its lease ends; only the latest taker may say what became of
 * it. Thread-safe; several desks may take at once.
 */
final class OutboxTable {

    /** Longer than any attempt: see {@link Attempt}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;

    OutboxTable(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /**
     * What there is room for.
     *
     * @param busy messages on their way, by receiver
     * @param each messages on their way to one receiver at most
     * @param all how many more messages at most
     */
    record Room(Map<String, Integer> busy, int each, int all) {}

    /** Takes messages that are due and go by one of those ways. */
    List<TakenRow> take(Room room, Collection<ChannelName> ways, Instant now) {
        List<Map.Entry<String, Integer>> busy = List.copyOf(room.busy().entrySet());
        return jdbi.inTransaction(handle -> handle.createQuery(statement("take"))
                .bind("now", Timestamp.from(now))
                .bind("lease", Timestamp.from(now.plus(LEASE)))
                .bindArray(
                        "channels",
                        String.class,
                        ways.stream().map(ChannelName::text).toList())
                .bindArray(
                        "receivers",
                        String.class,
                        busy.stream().map(Map.Entry::getKey).toList())
                .bindArray(
                        "counts",
                        Integer.class,
                        busy.stream().map(Map.Entry::getValue).toList())
                .bind("most", room.each())
                .bind("limit", room.all())
                .map((row, context) -> OutboxRow.taken(row))
                .list());
    }

    void sent(OutboxMessage message, Instant now) {
        end(message, "sent", "", now);
    }

    /** Of a dry run: it was not sent, and is not told as if it was. */
    void written(OutboxMessage message, String file, Instant now) {
        end(message, "written", "in " + file, now);
    }

    void drop(OutboxMessage message, String reason, Instant now) {
        end(message, "dropped", reason, now);
    }

    void bury(OutboxMessage message, String reason, Instant now) {
        end(message, "dead", reason, now);
    }

    void bury(TakenRow.Illegible row, String reason, Instant now) {
        change(
                "end",
                row.id(),
                row.attempt(),
                ended -> ended.bind("state", "dead").bind("reason", reason).bind("now", Timestamp.from(now)));
    }

    void again(OutboxMessage message, Instant due, String reason) {
        change(
                "again",
                message,
                changed -> changed.bind("due", Timestamp.from(due)).bind("reason", reason));
    }

    /** Gives it back: the attempt does not count. */
    void postpone(OutboxMessage message, Instant due) {
        change("postpone", message, changed -> changed.bind("due", Timestamp.from(due)));
    }

    private void end(OutboxMessage message, String state, String reason, Instant now) {
        change(
                "end",
                message,
                changed -> changed.bind("state", state).bind("reason", reason).bind("now", Timestamp.from(now)));
    }

    private void change(String statement, OutboxMessage message, UnaryOperator<Update> binding) {
        change(statement, message.id(), message.attempt(), binding);
    }

    private void change(String statement, long id, int attempt, UnaryOperator<Update> binding) {
        jdbi.useHandle(handle -> binding.apply(handle.createUpdate(statement(statement)))
                .bind("id", id)
                .bind("attempt", attempt)
                .execute());
    }

    /** How the outbox stands. */
    OutboxCounts counts() {
        return jdbi.withHandle(handle -> handle.createQuery(statement("counts"))
                .map((row, context) -> new OutboxCounts(
                        row.getInt("waiting"),
                        row.getInt("failing"),
                        row.getInt("dead"),
                        row.getString("reason"),
                        row.getInt("mailboxes")))
                .one());
    }

    /** Forgets what is long done, and what waits for those who have left. */
    void forget(Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(statement("forget"))
                    .bind("before", Timestamp.from(now.minus(KEPT)))
                    .execute();
            handle.createUpdate(statement("forget-waiting")).execute();
        });
    }

    private static String statement(String name) {
        return SQL.locate(OutboxTable.class, name);
    }
}

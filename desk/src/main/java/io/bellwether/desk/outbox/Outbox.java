package io.bellwether.desk.outbox;

import io.bellwether.desk.page.WebLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The outbox as people look at it. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer. */
public final class Outbox {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Jdbi jdbi;

    /** The outbox of that store. */
    public Outbox(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /**
     * The latest messages, newest first.
     *
     * @param state waiting, sent, written, dropped or dead; empty for all
     */
    public List<Entry> list(Optional<String> state, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL.locate(Outbox.class, "list"))
                .bind("state", state)
                .bind("limit", most)
                .map((row, context) -> entry(row))
                .list());
    }

    /** How it stands with each subscription in force, by id. */
    public Map<String, Standing> standings() {
        return jdbi.withHandle(handle -> handle.createQuery(SQL.locate(Outbox.class, "standings"))
                .map((row, context) -> new Standing(
                        row.getString("id"),
                        row.getInt("waiting"),
                        row.getInt("dead"),
                        Optional.ofNullable(row.getTimestamp("sent")).map(Timestamp::toInstant)))
                .collect(Collectors.toMap(Standing::subscription, standing -> standing)));
    }

    /**
     * How it stands with a subscription.
     *
     * @param waiting messages not sent yet, and stories that wait to be in one
     * @param dead messages given up in the last 30 days
     * @param sent when it was sent a message last, or one was written to a file; empty when that is over 30 days ago
     */
    public record Standing(String subscription, int waiting, int dead, Optional<Instant> sent) {}

    /** Has a dead or waiting message, or one only written to a file, tried again at once, its attempts counted anew; whether there was one. */
    public boolean retry(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(SQL.locate(Outbox.class, "retry"))
                        .bind("id", id)
                        .bind("now", Timestamp.from(now))
                        .execute())
                > 0;
    }

    /**
     * A message and what became of it.
     *
     * @param subscription id of whom it is for
     * @param recipient the same for people, without what may be a secret
     * @param due when it is tried next; of no meaning once it is done
     * @param reason why the last attempt failed or it was dropped, or where a dry run put it; else empty
     */
    public record Entry(
            long id,
            String subscription,
            String kind,
            String recipient,
            String subject,
            String state,
            int attempts,
            Instant created,
            Instant due,
            String reason) {}

    /** A webhook's host is shown, not its path. */
    private static String recipient(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return row.getString("channel").equals("mail")
                ? address
                : WebLink.host(address).orElse("webhook");
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("subscription"),
                row.getString("kind"),
                recipient(row),
                row.getString("subject"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("due").toInstant(),
                row.getString("reason"));
    }
}

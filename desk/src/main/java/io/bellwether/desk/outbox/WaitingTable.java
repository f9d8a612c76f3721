package io.bellwether.desk.outbox;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.UpdateReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Table {@code waiting_updates}, inside a transaction that holds the subscription. */
final class WaitingTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
    /** What a decision looks at: what is more waits for the next. */
    private static final int MOST = 2_000;

    private final Handle handle;

    WaitingTable(Handle handle) {
        this.handle = handle;
    }

    /** Notes what alerts of interest said since the last time. */
    void gather(Subscription subscription, Instant now) {
        handle.createUpdate(statement("gather"))
                .bind("subscription", subscription.id())
                .bind("instant", subscription.rhythm().instant())
                .bindArray("themes", String.class, subscription.interest().themeList())
                .bindArray("severities", String.class, severities(subscription))
                .bind("now", Timestamp.from(now))
                .execute();
    }

    static List<String> severities(Subscription subscription) {
        return subscription.interest().severities().stream()
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    List<WaitingUpdate> read(Subscription subscription) {
        return handle.createQuery(statement("read"))
                .bind("subscription", subscription.id())
                .bind("limit", MOST)
                .map((row, context) -> update(row))
                .list();
    }

    void remove(Subscription subscription, List<UpdateReference> told) {
        handle.createUpdate(statement("remove"))
                .bind("subscription", subscription.id())
                .bindArray(
                        "stories",
                        String.class,
                        told.stream().map(UpdateReference::story).toList())
                .bindArray(
                        "themes",
                        String.class,
                        told.stream().map(UpdateReference::theme).toList())
                .bindArray(
                        "positions",
                        Integer.class,
                        told.stream().map(UpdateReference::position).toList())
                .execute();
    }

    private static WaitingUpdate update(ResultSet row) throws SQLException {
        return new WaitingUpdate(
                new UpdateReference(row.getString("story"), row.getString("theme"), row.getInt("position")),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("headline"),
                row.getTimestamp("time").toInstant(),
                row.getTimestamp("since").toInstant());
    }

    private static String statement(String name) {
        return SQL.locate(WaitingTable.class, name);
    }
}

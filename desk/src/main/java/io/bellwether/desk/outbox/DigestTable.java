package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Content;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** What digests have told, inside a transaction that holds the subscription. */
final class DigestTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    DigestTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * What digests have told.
     *
     * @param time until when, or the subscription's beginning
     * @param ordinal of the last update that they looked at
     */
    record Digested(Instant time, long ordinal) {}

    Digested digested(Subscription subscription) {
        return handle.createQuery(statement("digested"))
                .bind("subscription", subscription.id())
                .map((row, context) ->
                        new Digested(row.getTimestamp("digested").toInstant(), row.getLong("digested_until")))
                .one();
    }

    /** Ordinal of the last update that came before that time. */
    long newest(Instant until) {
        return handle.createQuery(statement("newest"))
                .bind("until", Timestamp.from(until))
                .mapTo(Long.class)
                .one();
    }

    /** How many alerts of interest spoke in that time. */
    long alerts(Subscription subscription, Content.Day day) {
        return handle.createQuery(statement("alerts"))
                .bind("from", Timestamp.from(day.from()))
                .bind("after", day.after())
                .bind("last", day.last())
                .bindArray("themes", String.class, subscription.interest().themeList())
                .bindArray("severities", String.class, WaitingTable.severities(subscription))
                .mapTo(Long.class)
                .one();
    }

    void told(Subscription subscription, Instant until, long last) {
        handle.createUpdate(statement("told"))
                .bind("subscription", subscription.id())
                .bind("until", Timestamp.from(until))
                .bind("last", last)
                .execute();
    }

    private static String statement(String name) {
        return SQL.locate(DigestTable.class, name);
    }
}

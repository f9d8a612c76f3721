package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Subscription;
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

    Instant digested(Subscription subscription) {
        return handle.createQuery(statement("digested"))
                .bind("subscription", subscription.id())
                .mapTo(Timestamp.class)
                .one()
                .toInstant();
    }

    /** How many alerts of interest spoke in that time. */
    long alerts(Subscription subscription, Span span) {
        return handle.createQuery(statement("alerts"))
                .bind("from", Timestamp.from(span.from()))
                .bind("until", Timestamp.from(span.until()))
                .bindArray("themes", String.class, subscription.interest().themeList())
                .bindArray("severities", String.class, WaitingTable.severities(subscription))
                .mapTo(Long.class)
                .one();
    }

    void told(Subscription subscription, Span span) {
        handle.createUpdate(statement("told"))
                .bind("subscription", subscription.id())
                .bind("until", Timestamp.from(span.until()))
                .execute();
    }

    private static String statement(String name) {
        return SQL.locate(DigestTable.class, name);
    }
}

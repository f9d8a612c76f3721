package io.bellwether.desk.outbox;

import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.subscription.Subscription;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Which weeks are reported, inside a transaction that holds the subscription. */
final class WeeklyTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    WeeklyTable(Handle handle) {
        this.handle = handle;
    }

    /** The latest week that is reported or needs no report; of a subscription with weekly reports. */
    IsoWeek reported(Subscription subscription) {
        return IsoWeek.parse(handle.createQuery(SQL.locate(WeeklyTable.class, "reported"))
                .bind("subscription", subscription.id())
                .mapTo(String.class)
                .one());
    }

    void report(Subscription subscription, IsoWeek week) {
        handle.createUpdate(SQL.locate(WeeklyTable.class, "report"))
                .bind("subscription", subscription.id())
                .bind("week", week.toString())
                .execute();
    }
}

package io.bellwether.desk.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** A clock in the store, for desks that come and go: each goes on where the one before died. */
final class StoreClock {

    private final Jdbi jdbi;

    StoreClock(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** Puts it into a store, which from then on takes its time from it. */
    static StoreClock into(DataSource source) {
        StoreClock clock = new StoreClock(source);
        clock.jdbi.useHandle(handle -> handle.createScript(
                        ClasspathSqlLocator.create().getResource("io/bellwether/desk/outbox/store-clock.sql"))
                .execute());
        return clock;
    }

    Instant read() {
        return jdbi.withHandle(handle -> handle.createQuery("select now from store_clock")
                .mapTo(Instant.class)
                .one());
    }

    void write(Instant now) {
        jdbi.useHandle(handle -> handle.execute("update store_clock set now = ?", Timestamp.from(now)));
    }

    /** A desk says that it begins. */
    void begin() {
        jdbi.useHandle(handle -> handle.execute("update store_clock set begun = begun + 1"));
    }

    /** How many desks have begun. */
    int begun() {
        return jdbi.withHandle(handle -> handle.createQuery("select begun from store_clock")
                .mapTo(Integer.class)
                .one());
    }
}

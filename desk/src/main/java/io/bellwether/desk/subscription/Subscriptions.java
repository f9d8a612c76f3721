package io.bellwether.desk.subscription;

import io.bellwether.desk.report.IsoWeek;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Table {@code subscriptions}. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class Subscriptions {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Jdbi jdbi;

    /** The subscriptions of that store. */
    public Subscriptions(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** Puts a subscription into force: it hears of what alerts say from now on. */
    public void add(Subscription added) {
        jdbi.useTransaction(handle -> SubscriptionRow.bind(handle.createUpdate(statement("add")), added)
                .bind("reported", beforeThisWeek(added.rhythm().zone(), added.created()))
                .execute());
    }

    /** Has it told of something else or at other times; what is new of that begins now. Whether it is in force. */
    public boolean change(Subscription changed, Instant now) {
        return jdbi.inTransaction(handle -> {
            boolean inForce = SubscriptionRow.bind(handle.createUpdate(statement("change")), changed)
                            .bind("reported", beforeThisWeek(changed.rhythm().zone(), now))
                            .bind("now", Timestamp.from(now))
                            .execute()
                    > 0;
            if (inForce) {
                forgetUnfit(handle, changed);
            }
            return inForce;
        });
    }

    /** What waits and is not wanted any more is not told. */
    private static void forgetUnfit(Handle transaction, Subscription changed) {
        transaction
                .createUpdate(statement("forget-unfit"))
                .bind("id", changed.id())
                .bind("instant", changed.rhythm().instant())
                .bindArray("themes", String.class, changed.interest().themeList())
                .bindArray(
                        "severities",
                        String.class,
                        changed.interest().severities().stream()
                                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                                .toList())
                .execute();
    }

    /** The week that runs is the first that is reported. */
    private static String beforeThisWeek(ZoneId zone, Instant now) {
        return IsoWeek.of(LocalDate.ofInstant(now, zone)).plus(-1).toString();
    }

    /** All in force, by address. */
    public List<Subscription> inForce() {
        return jdbi.withHandle(handle -> handle.createQuery(statement("in-force"))
                .map((row, context) -> SubscriptionRow.read(row))
                .list());
    }

    /** Those in force that have that id or address. */
    public List<Subscription> named(String idOrAddress) {
        return inForce().stream()
                .filter(known -> known.id().equals(idOrAddress)
                        || known.recipient().address().equalsIgnoreCase(idOrAddress))
                .toList();
    }

    /** The one with that id; empty when it has ended. */
    public Optional<Subscription> byId(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(statement("by-id"))
                .bind("id", id)
                .map((row, context) -> SubscriptionRow.read(row))
                .findOne());
    }

    /** The one in force that a link with this secret ends. */
    public Optional<Subscription> bySecret(String secret) {
        return jdbi.withHandle(handle -> handle.createQuery(statement("by-secret"))
                .bind("secret", secret)
                .map((row, context) -> SubscriptionRow.read(row))
                .findOne());
    }

    /** The one in force with that id, held against others until the transaction ends; empty when it is held or ended. */
    public static Optional<Subscription> lock(Handle transaction, String id) {
        return transaction
                .createQuery(statement("lock"))
                .bind("id", id)
                .map((row, context) -> SubscriptionRow.read(row))
                .findOne();
    }

    /** Ends it: what waits for it is not sent. Whether it was in force. */
    public boolean end(String id, Instant now) {
        return jdbi.inTransaction(handle -> handle.createUpdate(statement("end"))
                        .bind("id", id)
                        .bind("now", Timestamp.from(now))
                        .execute())
                > 0;
    }

    private static String statement(String name) {
        return SQL.locate(Subscriptions.class, name);
    }
}

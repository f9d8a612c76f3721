package io.bellwether.desk.live;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.store.ReadOnlyStore;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/** What pages that are open ask of the store: small questions, each by an index. Thread-safe; errors as those of {@link io.bellwether.desk.store.DeskStore}. */
public final class LiveStore {

    /** Updates told at once; more follow in the next round. */
    private static final int MOST = 500;

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public LiveStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** How far the store is. */
    LiveHead head() {
        return store.read(handle -> query(handle, "head")
                .map((row, context) -> new LiveHead(
                        row.getLong("ordinal"),
                        Optional.ofNullable(row.getTimestamp("polled")).map(Timestamp::toInstant)))
                .one());
    }

    /** What alerts said after that ordinal, the first of it, in order. */
    List<SpokenUpdate> since(long ordinal) {
        return store.read(handle -> query(handle, "updates")
                .bind("since", ordinal)
                .bind("limit", MOST)
                .map((row, context) -> new SpokenUpdate(
                        row.getLong("ordinal"),
                        row.getString("story"),
                        row.getString("theme"),
                        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                        row.getBoolean("raised")))
                .list());
    }

    /** How much of interest was said after {@code since} and up to {@code until}. */
    Missed missed(long since, long until, Interest interest) {
        return store.read(handle -> query(handle, "missed")
                .bind("since", since)
                .bind("until", until)
                .bind("theme", interest.theme().orElse(null))
                .bind("story", interest.story().orElse(null))
                .bind(
                        "severity",
                        interest.severity()
                                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                                .orElse(null))
                .map((row, context) -> new Missed(row.getInt("raised"), row.getInt("spoke")))
                .one());
    }

    private static Query query(Handle handle, String name) {
        return handle.createQuery(SQL.getResource("io/bellwether/desk/live/" + name + ".sql"));
    }
}

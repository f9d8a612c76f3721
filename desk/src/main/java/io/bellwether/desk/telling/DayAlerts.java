package io.bellwether.desk.telling;

import io.bellwether.desk.subscription.Interest;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Finds the alerts that spoke in a time. Thread-safe. */
final class DayAlerts {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
    private static final int MOST = 5_000;

    private final Jdbi jdbi;

    /** The alerts of that store. */
    DayAlerts(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** What each of them said last, themes with the loudest alerts first, in them the loudest and most widely reported. */
    List<UpdateReference> read(Interest interest, Content.Day day) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL.locate(DayAlerts.class, "read"))
                .bind("from", Timestamp.from(day.from()))
                .bind("until", Timestamp.from(day.until()))
                .bind("after", day.after())
                .bind("last", day.last())
                .bindArray("themes", String.class, interest.themeList())
                .bindArray(
                        "severities",
                        String.class,
                        interest.severities().stream()
                                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                                .toList())
                .bind("limit", MOST)
                .map((row, context) ->
                        new UpdateReference(row.getString("story"), row.getString("theme"), row.getInt("position")))
                .list());
    }
}

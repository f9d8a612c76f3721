package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/**
 * Reads the alerts of given stories. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class StoryAlerts {

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public StoryAlerts(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** All alerts of those stories with their articles and what they said. */
    public List<StoredAlert> of(Collection<String> stories) {
        return store.read(handle -> {
            List<StoredAlert> found = ReadOnlyStore.query(handle, "alerts-of-stories")
                    .bindArray("stories", String.class, stories)
                    .map((row, context) -> Rows.alert(row))
                    .list();
            Map<List<String>, List<AlertArticle>> articles = of(handle, found, "alert-articles", Rows::alertArticle);
            Map<List<String>, List<AlertUpdate>> updates = of(handle, found, "alert-updates", Rows::alertUpdate);
            return found.stream()
                    .map(alert -> alert.with(
                            articles.getOrDefault(key(alert), List.of()), updates.getOrDefault(key(alert), List.of())))
                    .toList();
        });
    }

    private static List<String> key(StoredAlert alert) {
        return List.of(alert.place().story(), alert.place().theme());
    }

    private static <T> Map<List<String>, List<T>> of(
            Handle handle, List<StoredAlert> alerts, String statement, RowReading<T> reading) {
        Map<List<String>, List<T>> found = new HashMap<>();
        ReadOnlyStore.query(handle, statement)
                .bindArray(
                        "stories",
                        String.class,
                        alerts.stream().map(alert -> alert.place().story()).toList())
                .bindArray(
                        "themes",
                        String.class,
                        alerts.stream().map(alert -> alert.place().theme()).toList())
                .map((row, context) ->
                        Map.entry(List.of(row.getString("story"), row.getString("theme")), reading.read(row)))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** How a row becomes a record. */
    private interface RowReading<T> {
        T read(ResultSet row) throws SQLException;
    }
}

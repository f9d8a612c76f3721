package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads alerts with their articles and what they said. */
final class AlertReading {

    private AlertReading() {}

    /** The alerts of that query without their lists, one more than its limit when there are more. */
    static List<StoredAlert> find(Handle handle, AlertQuery query) {
        Optional<AlertCursor> after = query.after();
        return ReadOnlyStore.query(handle, "alert", "alerts")
                .bind("theme", query.theme().orElse(null))
                .bind("severity", query.severity().map(AlertReading::text).orElse(null))
                .bind("since", query.since().map(Timestamp::from).orElse(null))
                .bind(
                        "updated",
                        after.map(place -> Timestamp.from(place.updated())).orElse(null))
                .bind("story", after.map(AlertCursor::story).orElse(null))
                .bind("at_theme", after.map(AlertCursor::theme).orElse(null))
                .bind("limit", query.limit() + 1)
                .map((row, context) -> Rows.alert(row))
                .list();
    }

    /** All alerts of those stories, with their lists, by story and theme. */
    static List<StoredAlert> ofStories(Handle handle, Collection<String> stories) {
        return complete(
                handle,
                ReadOnlyStore.query(handle, "alert", "alerts-of-stories")
                        .bindArray("stories", String.class, stories)
                        .map((row, context) -> Rows.alert(row))
                        .list());
    }

    /** The same alerts with their first articles and what they said. */
    static List<StoredAlert> complete(Handle handle, List<StoredAlert> alerts) {
        Map<AlertKey, List<AlertArticle>> articles = of(handle, alerts, "alert-articles", Rows::alertArticle);
        Map<AlertKey, List<AlertUpdate>> updates = of(handle, alerts, "alert-updates", Rows::alertUpdate);
        return alerts.stream()
                .map(alert -> alert.with(
                        articles.getOrDefault(AlertKey.of(alert), List.of()),
                        updates.getOrDefault(AlertKey.of(alert), List.of())))
                .toList();
    }

    /** What a statement tells of each alert, in its order. */
    private static <T> Map<AlertKey, List<T>> of(
            Handle handle, List<StoredAlert> alerts, String statement, RowReading<T> reading) {
        Map<AlertKey, List<T>> found = new HashMap<>();
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
                        Map.entry(new AlertKey(row.getString("story"), row.getString("theme")), reading.read(row)))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    private static String text(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** How a row becomes a record. */
    private interface RowReading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What identifies an alert. */
    private record AlertKey(String story, String theme) {

        static AlertKey of(StoredAlert alert) {
            return new AlertKey(alert.place().story(), alert.place().theme());
        }
    }
}

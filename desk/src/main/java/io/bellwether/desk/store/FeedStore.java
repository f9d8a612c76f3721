package io.bellwether.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** What is known of feeds. Thread-safe; errors as those of {@link DeskStore}. */
public final class FeedStore {

    /** More than a list of feeds holds; a bound on one answer. */
    public static final int MOST = 5_000;

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public FeedStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /**
     * The feeds, the worst first, no more than {@value #MOST}.
     *
     * @param outcome only those whose latest poll ended so, as in the topic's JSON
     */
    public List<StoredFeed> feeds(Optional<String> outcome) {
        return store.read(handle -> ReadOnlyStore.query(handle, "feeds")
                .bind("outcome", outcome.orElse(null))
                .bind("limit", MOST)
                .map((row, context) -> feed(row))
                .list());
    }

    /** The feed of that id. */
    public Optional<StoredFeed> feed(String id) {
        return store.read(handle -> ReadOnlyStore.query(handle, "feed")
                .bind("id", id)
                .map((row, context) -> feed(row))
                .findOne());
    }

    /** How many feeds' latest polls ended which way, the most frequent first. */
    public Map<String, Long> outcomes() {
        Map<String, Long> counts = new LinkedHashMap<>();
        store.read(handle -> ReadOnlyStore.query(handle, "feed-outcomes")
                        .map((row, context) -> Map.entry(row.getString("outcome"), row.getLong("feeds")))
                        .list())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static StoredFeed feed(ResultSet row) throws SQLException {
        return new StoredFeed(
                row.getString("id"),
                row.getString("url"),
                row.getString("title"),
                Rows.texts(row, "folder"),
                Rows.instant(row, "polled"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getInt("items"),
                row.getInt("new_items"),
                row.getInt("failures"),
                Rows.maybe(row, "last_success"),
                Rows.maybe(row, "next_poll"),
                Optional.ofNullable(row.getString("moved_to")),
                Rows.gap(row),
                Rows.texts(row, "warnings"));
    }
}

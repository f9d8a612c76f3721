package io.bellwether.desk.store;

import io.bellwether.article.topic.TopicJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import tools.jackson.core.type.TypeReference;

/** Looks for articles. Thread-safe; errors as those of {@link DeskStore}. */
public final class SearchStore {

    /** Articles among which the best are looked for: ranking one reads all its words. */
    public static final int RANKED = 1_000;

    static final TypeReference<List<ThemeScore>> THEMES = new TypeReference<>() {};

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public SearchStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** One page of the articles that fit. */
    public SearchList search(SearchQuery query) {
        List<Found> found = store.read(handle -> statement(handle, query)
                .map((row, context) -> new Found(hit(row), row.getLong("found")))
                .list());
        List<SearchHit> hits =
                found.stream().limit(query.limit()).map(Found::hit).toList();
        return new SearchList(
                hits,
                total(query, found),
                found.size() > query.limit() ? Optional.of(hits.getLast().place()) : Optional.empty());
    }

    private static OptionalLong total(SearchQuery query, List<Found> found) {
        if (query.words().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                found.stream().mapToLong(Found::total).findFirst().orElse(0));
    }

    private static Query statement(Handle handle, SearchQuery query) {
        Query statement = query.words().isEmpty()
                ? ReadOnlyStore.query(handle, "search-latest")
                : ReadOnlyStore.query(handle, "search-words")
                        .bind("words", query.words().get())
                        .bind("by_rank", query.order() == SearchOrder.RELEVANCE)
                        .bind("window", Math.max(RANKED, query.limit() + 1))
                        .bind("at_rank", query.after().map(SearchCursor::rank).orElse(null));
        return statement
                .bind("theme", query.theme().orElse(null))
                .bind("source", query.source().orElse(null))
                .bind("language", query.language().orElse(null))
                .bind("from", query.from().map(Timestamp::from).orElse(null))
                .bind("until", query.until().map(Timestamp::from).orElse(null))
                .bind(
                        "at_time",
                        query.after().map(place -> Timestamp.from(place.time())).orElse(null))
                .bind("at_id", query.after().map(SearchCursor::id).orElse(null))
                .bind("limit", query.limit() + 1);
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                new SearchCursor(row.getDouble("rank"), Rows.instant(row, "time"), row.getString("id")),
                MarkedText.segments(row.getString("title")),
                MarkedText.segments(row.getString("passage")),
                row.getString("source"),
                row.getString("url"),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("story")),
                TopicJson.mapper().readValue(row.getString("themes"), THEMES));
    }

    /** What there is to narrow a search by. */
    public SearchChoices choices() {
        return store.read(handle -> new SearchChoices(
                ReadOnlyStore.query(handle, "search-sources")
                        .mapTo(String.class)
                        .list(),
                ReadOnlyStore.query(handle, "search-languages")
                        .mapTo(String.class)
                        .list()));
    }

    private record Found(SearchHit hit, long total) {}
}

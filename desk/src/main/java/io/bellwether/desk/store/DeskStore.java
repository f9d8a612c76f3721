package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/**
 * Reads the store, and only reads: every question is a read-only transaction with a limit on its time. Thread-safe. Methods throw
 * {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class DeskStore {

    /** Articles of one alert that are read with it; the story's page will have them all. */
    private static final int ARTICLES_OF_ALERT = 50;

    private static final int FAILING_FEEDS = 20;
    /** Rows a streaming read holds in memory at once. */
    private static final int FETCH = 200;

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public DeskStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** One page of alerts with their articles. */
    public AlertList alerts(AlertQuery query) {
        return store.read(handle -> {
            List<StoredAlert> found = alertRows(handle, query);
            boolean more = found.size() > query.limit();
            List<StoredAlert> page = more ? found.subList(0, query.limit()) : found;
            Map<AlertKey, List<AlertArticle>> articles = articles(handle, page);
            List<StoredAlert> whole = page.stream()
                    .map(alert -> alert.withFirst(articles.getOrDefault(AlertKey.of(alert), List.of())))
                    .toList();
            return new AlertList(whole, more ? Optional.of(page.getLast().place()) : Optional.empty());
        });
    }

    private static List<StoredAlert> alertRows(Handle handle, AlertQuery query) {
        Optional<AlertCursor> after = query.after();
        return ReadOnlyStore.query(handle, "alerts")
                .bind("theme", query.theme().orElse(null))
                .bind("severity", query.severity().map(DeskStore::text).orElse(null))
                .bind(
                        "updated",
                        after.map(place -> Timestamp.from(place.updated())).orElse(null))
                .bind("story", after.map(AlertCursor::story).orElse(null))
                .bind("at_theme", after.map(AlertCursor::theme).orElse(null))
                .bind("limit", query.limit() + 1)
                .map((row, context) -> Rows.alert(row))
                .list();
    }

    private static Map<AlertKey, List<AlertArticle>> articles(Handle handle, List<StoredAlert> alerts) {
        Map<AlertKey, List<AlertArticle>> articles = new HashMap<>();
        ReadOnlyStore.query(handle, "alert-articles")
                .bindArray(
                        "stories",
                        String.class,
                        alerts.stream().map(alert -> alert.place().story()).toList())
                .bindArray(
                        "themes",
                        String.class,
                        alerts.stream().map(alert -> alert.place().theme()).toList())
                .bind("most", ARTICLES_OF_ALERT)
                .map((row, context) ->
                        Map.entry(new AlertKey(row.getString("story"), row.getString("theme")), Rows.alertArticle(row)))
                .forEach(entry -> articles.merge(entry.getKey(), List.of(entry.getValue()), DeskStore::join));
        return articles;
    }

    private static List<AlertArticle> join(List<AlertArticle> earlier, List<AlertArticle> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    /** All themes with their counts. */
    public List<ThemeTally> themes() {
        return store.read(handle -> ReadOnlyStore.query(handle, "themes")
                .map((row, context) -> Rows.theme(row))
                .list());
    }

    /** The article of that id with its tags. */
    public Optional<StoredArticle> article(String id) {
        return store.read(handle -> ReadOnlyStore.query(handle, "article")
                .bind("id", id)
                .map((row, context) -> Rows.article(row))
                .findOne()
                .map(article -> article.withTags(ReadOnlyStore.query(handle, "article-tags")
                        .bind("id", id)
                        .map((row, context) -> Rows.tag(row))
                        .list())));
    }

    /** The profiles of those versions, as far as the store has them and this release can read them. */
    public Profiles profiles(Collection<String> versions) {
        return store.read(handle -> ProfileReading.read(handle, versions));
    }

    /** What the feeds let us see. */
    public FeedTally feeds() {
        return store.read(handle -> {
            FeedTally tally = ReadOnlyStore.query(handle, "coverage")
                    .map((row, context) -> Rows.feeds(row))
                    .one();
            List<FailingFeed> worst = ReadOnlyStore.query(handle, "failing-feeds")
                    .bind("limit", FAILING_FEEDS)
                    .map((row, context) -> Rows.failingFeed(row))
                    .list();
            return new FeedTally(tally.feeds(), tally.failing(), tally.missed(), tally.lastSuccess(), worst);
        });
    }

    /** What the store holds at all. */
    public Totals totals() {
        return store.read(handle -> ReadOnlyStore.query(handle, "totals")
                .map((row, context) -> Rows.totals(row))
                .one());
    }

    /** Gives every article to {@code each}, by id, as of one moment; holds {@value #FETCH} of them in memory and one connection. */
    public void everyArticle(Consumer<ArticleLine> each) {
        store.read(handle -> {
            ReadOnlyStore.query(handle, "every-article")
                    .setFetchSize(FETCH)
                    .map((row, context) -> Rows.line(row))
                    .useStream(articles -> articles.forEach(each));
            return true;
        });
    }

    private static String text(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** What identifies an alert. */
    private record AlertKey(String story, String theme) {

        static AlertKey of(StoredAlert alert) {
            return new AlertKey(alert.place().story(), alert.place().theme());
        }
    }
}

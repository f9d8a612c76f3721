package io.bellwether.desk.store;

import io.bellwether.article.trend.Trend;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reads the store, and only reads: every question is a read-only transaction with a limit on its time. Thread-safe. Methods throw
 * {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class DeskStore {

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

    /** One page of alerts with their articles and what they said. */
    public AlertList alerts(AlertQuery query) {
        return store.read(handle -> {
            List<StoredAlert> found = AlertReading.find(handle, query);
            boolean more = found.size() > query.limit();
            List<StoredAlert> page = more ? found.subList(0, query.limit()) : found;
            return new AlertList(
                    AlertReading.complete(handle, page),
                    more ? Optional.of(page.getLast().place()) : Optional.empty());
        });
    }

    /** All themes with their counts. */
    public List<ThemeTally> themes() {
        return store.read(handle -> ReadOnlyStore.query(handle, "themes")
                .map((row, context) -> Rows.theme(row))
                .list());
    }

    /** Trends by hour and theme, whole hours at a time. */
    public TrendList trends(TrendQuery query) {
        List<Trend> found = store.read(handle -> ReadOnlyStore.query(handle, "trends")
                .bind("theme", query.theme().orElse(null))
                .bind("since", query.since().map(Timestamp::from).orElse(null))
                .bind("limit", query.limit() + 1)
                .map((row, context) -> Rows.trend(row))
                .list());
        return TrendList.of(found, query.limit());
    }

    /** The latest two weeks of every theme, by theme and time. */
    public List<TrendBin> trendBins() {
        return store.read(handle -> ReadOnlyStore.query(handle, "trend-bins")
                .map((row, context) -> Rows.trendBin(row))
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
            return new FeedTally(
                    tally.feeds(), tally.muted(), tally.failing(), tally.missed(), tally.lastSuccess(), worst);
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
}

package io.bellwether.desk.store;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Finds what lists show of articles. Thread-safe; errors as those of {@link DeskStore}. */
public final class ArticleTitles {

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public ArticleTitles(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** Those that are still stored, in the order of their ids. */
    public List<ArticleTitle> of(List<String> ids) {
        return store.read(handle -> ReadOnlyStore.query(handle, "article-titles")
                .bindArray("ids", String.class, ids)
                .map((row, context) -> new ArticleTitle(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("source"),
                        row.getString("url"),
                        Rows.instant(row, "time")))
                .list());
    }
}

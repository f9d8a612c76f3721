package io.bellwether.desk.store;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads marks, and what they judge. Thread-safe; throws as {@link DeskStore} does. */
public final class MarkStore {

    private final ReadOnlyStore store;

    /**
     * The marks in that store.
     *
     * @param patience longest time one statement may take
     */
    public MarkStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** The marks of those articles. */
    public List<Mark> of(Collection<String> articles) {
        return store.read(handle -> ReadOnlyStore.query(handle, "marks")
                .bindArray("articles", String.class, List.copyOf(articles))
                .map((row, context) -> new Mark(
                        row.getString("article"),
                        row.getString("theme"),
                        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                        row.getString("who"),
                        row.getTimestamp("marked").toInstant(),
                        row.getString("profile")))
                .list());
    }

    /** The version of the profile whose tag, or silence, on an article a mark of this theme would judge; empty where it judged none. */
    public Optional<String> judged(String article, String theme) {
        return store.read(handle -> ReadOnlyStore.query(handle, "judged")
                .bind("article", article)
                .bind("theme", theme)
                .mapTo(String.class)
                .findOne());
    }
}

package io.bellwether.desk.why;

import io.bellwether.desk.store.ReadOnlyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/** Looks for what a reader asks about. Thread-safe; throws {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer. */
final class WhyStore {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
    /** Articles alike that are told. */
    private static final int ALIKE = 6;

    private final ReadOnlyStore store;

    WhyStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** The id of the article that a feed brought under the first of these addresses that any did. */
    Optional<String> articleAt(List<String> addresses) {
        return store.read(handle -> query(handle, "article-at")
                .bindArray("addresses", String.class, addresses)
                .mapTo(String.class)
                .findOne());
    }

    /** Articles under that title, the latest first. */
    List<Alike> titled(String title) {
        return store.read(handle -> query(handle, "titled")
                .bind("title", title)
                .bind("limit", ALIKE)
                .map((row, context) -> alike(row))
                .list());
    }

    /** The other articles of an article's story, the first first. */
    List<Alike> besides(String story, String article) {
        return store.read(handle -> query(handle, "besides")
                .bind("story", story)
                .bind("article", article)
                .bind("limit", ALIKE)
                .map((row, context) -> alike(row))
                .list());
    }

    /** How many articles a story has. */
    int articles(String story) {
        return store.read(handle -> query(handle, "story-size")
                .bind("story", story)
                .mapTo(Integer.class)
                .one());
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getString("id"),
                row.getString("title"),
                row.getString("source"),
                row.getTimestamp("time").toInstant(),
                Optional.ofNullable(row.getString("story")));
    }

    private static Query query(Handle handle, String name) {
        return handle.createQuery(SQL.getResource("io/bellwether/desk/why/" + name + ".sql"));
    }
}

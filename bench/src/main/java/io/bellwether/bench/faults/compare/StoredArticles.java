package io.bellwether.bench.faults.compare;

import io.bellwether.article.item.Article;
import io.bellwether.bench.sql.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Table {@code articles} as it stands. */
public final class StoredArticles {

    private final String url;

    /** The table of the database at this jdbc: URL. */
    public StoredArticles(String url) {
        this.url = url;
    }

    /** A row of it. */
    public record StoredArticle(String id, String url, String title) {}

    /** How many rows there are; empty when the database does not say. */
    public OptionalLong count() {
        try (Connection connection = DriverManager.getConnection(url + "&connectTimeout=1&socketTimeout=2");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql("count-articles"))) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        } catch (SQLException away) {
            return OptionalLong.empty();
        }
    }

    /** The one that was stored last; one that never was when the database does not say. */
    public Article newest() {
        StoredArticle found = new StoredArticle("0123456789abcdef01234567", "https://press.example/never", "Never");
        String feed = "";
        try (Connection connection = DriverManager.getConnection(url + "&connectTimeout=1&socketTimeout=2");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql("newest-article"))) {
            if (row.next()) {
                found = new StoredArticle(row.getString(1), row.getString(2), row.getString(3));
                feed = row.getString(4);
            }
        } catch (SQLException away) {
            feed = "";
        }
        return new Article(
                found.id(),
                feed,
                "Press",
                found.title(),
                "",
                "",
                found.url(),
                null,
                Instant.EPOCH,
                List.of(),
                List.of());
    }

    /** All rows. */
    public List<StoredArticle> all() throws SQLException {
        List<StoredArticle> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql("every-article"))) {
            while (row.next()) {
                all.add(new StoredArticle(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return all;
    }

    private static String sql(String name) {
        return SqlFile.read(StoredArticles.class, name);
    }

    /** Waits until the server answers. */
    public void awaitServer() throws InterruptedException {
        while (true) {
            try (Connection connection = DriverManager.getConnection(url + "&connectTimeout=2")) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                Thread.sleep(Duration.ofMillis(200));
            }
        }
    }
}

package io.bellwether.app.demo;

import io.bellwether.app.process.SingleProcess;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.tag.Receipt;
import io.bellwether.classify.tag.Tagger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finished demo prints: the counts of the store and one receipt in full. */
public final class DemoSummary {

    private final SingleProcess process;
    private final Connection connection;

    private DemoSummary(SingleProcess process, Connection connection) {
        this.process = process;
        this.connection = connection;
    }

    /** The summary of a process that has stored the whole demo, tagged with that profile. */
    public static String of(SingleProcess process, Profile profile) {
        try (Connection connection = process.store().dataSource().getConnection()) {
            DemoSummary summary = new DemoSummary(process, connection);
            return summary.counts() + System.lineSeparator() + summary.receipt(profile);
        } catch (SQLException failed) {
            throw new StageException(
                    "the demo's summary cannot be read from the store: " + failed.getMessage(), failed);
        }
    }

    private String counts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet totals = statement.executeQuery(DemoText.of("totals.sql"))) {
            totals.next();
            return DemoText.of("summary.txt")
                    .formatted(
                            totals.getLong("feeds"),
                            totals.getLong("articles"),
                            process.flow().classified().duplicates(),
                            totals.getLong("tags"),
                            totals.getLong("tagged"),
                            totals.getLong("alerts"),
                            totals.getLong("joined"));
        }
    }

    private String receipt(Profile profile) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DemoText.of("widest-alert.sql"))) {
            if (!row.next()) {
                return "No alert was raised, so there is no receipt to show.";
            }
            Article article = article(row);
            return Receipt.text(article, Tagger.of(profile).explain(article));
        }
    }

    private static Article article(ResultSet row) throws SQLException {
        @Nullable Timestamp published = row.getTimestamp("published");
        return new Article(
                row.getString("id"),
                row.getString("feed"),
                row.getString("source"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getString("url"),
                published == null ? null : published.toInstant(),
                row.getTimestamp("fetched").toInstant(),
                List.of(),
                List.of());
    }
}

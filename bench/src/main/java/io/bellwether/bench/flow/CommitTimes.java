package io.bellwether.bench.flow;

import io.bellwether.bench.sql.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL knows of when rows could be seen: it notes the time of each commit, and each row its transaction. */
final class CommitTimes {

    private final String url;

    /** Of the database at this jdbc: URL. */
    CommitTimes(String url) {
        this.url = url;
    }

    /** Has the server note times from its next start on. */
    static void keep(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql("track-commits"));
        }
    }

    /** How many analyses can be seen. */
    long analyses() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql("progress"))) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The way of each of these articles that has come to its end; {@code served} is when, by address. */
    List<Travel> travels(Map<String, Instant> served) throws SQLException {
        Map<String, Travel> travels = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql("commit-times"))) {
            while (row.next()) {
                String address = row.getString("url");
                Instant from = served.get(address);
                Instant stored = time(row, "stored");
                Instant tagged = time(row, "tagged");
                if (from != null && stored != null && tagged != null) {
                    travels.put(address, new Travel(from, stored, tagged, time(row, "alerted")));
                }
            }
        }
        return List.copyOf(travels.values());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static String sql(String name) {
        return SqlFile.read(CommitTimes.class, name);
    }
}

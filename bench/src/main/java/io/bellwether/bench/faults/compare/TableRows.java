package io.bellwether.bench.faults.compare;

import io.bellwether.bench.sql.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a store's tables. */
public final class TableRows {

    private final String url;

    /** Rows of the database at this jdbc: URL. */
    public TableRows(String url) {
        this.url = url;
    }

    /** A digest of each row by its key. */
    public SortedMap<String, String> digests(ComparedTable table) throws SQLException {
        String sql = sql("digests").formatted(table.key(), table.row(), table.name());
        SortedMap<String, String> digests = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                digests.put(row.getString(1), row.getString(2));
            }
        }
        return digests;
    }

    /** A row as JSON; empty when there is none of that key. */
    public Optional<String> row(ComparedTable table, String key) throws SQLException {
        String sql = sql("row").formatted(table.row(), table.name(), table.key());
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** How many rows the tables of findings have. */
    public SortedMap<String, Long> counts() throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (ComparedTable table : ComparedTable.ALL) {
            counts.put("rows of " + table.name(), (long) digests(table).size());
        }
        return counts;
    }

    /** Articles that stand in the alerts of two stories of one theme, in words. */
    public List<String> articlesOfTwoStories() throws SQLException {
        String sql = sql("articles-of-two-stories");
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add("theme %s: article %s is in the stories %s"
                        .formatted(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return found;
    }

    private static String sql(String name) {
        return SqlFile.read(TableRows.class, name);
    }
}

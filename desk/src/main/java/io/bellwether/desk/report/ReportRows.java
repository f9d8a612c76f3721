package io.bellwether.desk.report;

import io.bellwether.desk.report.ThemeHour.Expectation;
import io.bellwether.desk.report.figure.Headline;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How rows become records of the report. Text from feeds becomes plain here. */
final class ReportRows {

    private ReportRows() {}

    static WeekTotals totals(ResultSet row) throws SQLException {
        return new WeekTotals(row.getInt("articles"), row.getInt("tagged"), row.getInt("publishers"));
    }

    static ThemeHour hour(ResultSet row) throws SQLException {
        double expected = row.getDouble("expected");
        Optional<Expectation> expectation =
                row.wasNull() ? Optional.empty() : Optional.of(new Expectation(expected, row.getDouble("spread")));
        return new ThemeHour(
                row.getTimestamp("hour").toInstant(),
                row.getInt("stories"),
                row.getInt("articles"),
                row.getBoolean("complete"),
                expectation);
    }

    static ObservedHour observed(ResultSet row) throws SQLException {
        return new ObservedHour(
                row.getTimestamp("hour").toInstant(), row.getInt("observed"), row.getBoolean("complete"));
    }

    static TopStory story(ResultSet row) throws SQLException {
        return new TopStory(
                row.getString("story"),
                row.getString("article"),
                PlainText.of(row.getString("title")),
                row.getTimestamp("first").toInstant(),
                row.getInt("articles"),
                texts(row, "sources").map(PlainText::of).toList(),
                texts(row, "themes").toList());
    }

    static Headline headline(ResultSet row) throws SQLException {
        return new Headline(
                row.getString("story"),
                row.getString("id"),
                PlainText.of(row.getString("title")),
                row.getString("source"),
                row.getBoolean("within"),
                texts(row, "evidence").map(PlainText::of).toList());
    }

    static WeekCoverage.Outage outage(ResultSet row) throws SQLException {
        String reason = PlainText.of(row.getString("reason"));
        return new WeekCoverage.Outage(
                PlainText.of(row.getString("name")),
                reason.isEmpty() ? "the last poll ended as: " + row.getString("outcome") : reason,
                Optional.ofNullable(time(row, "last_success")));
    }

    static WeekCoverage.Gap gap(ResultSet row) throws SQLException {
        return new WeekCoverage.Gap(
                PlainText.of(row.getString("name")),
                row.getTimestamp("gap_from").toInstant(),
                row.getTimestamp("gap_until").toInstant());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Stream.of() : List.of((String[]) array.getArray()).stream();
    }

    /** An hour in which anything was observed, over all themes. */
    record ObservedHour(Instant hour, int articles, boolean complete) {}
}

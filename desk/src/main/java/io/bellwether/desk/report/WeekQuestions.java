package io.bellwether.desk.report;

import io.bellwether.classify.past.Precision;
import io.bellwether.desk.report.ReportRows.ObservedHour;
import io.bellwether.desk.report.figure.Headline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** What is asked of the store about one week, in one transaction. */
final class WeekQuestions {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;
    private final ReportPeriod period;
    private final Map<String, String> titles;

    WeekQuestions(Handle handle, ReportPeriod period) {
        this.handle = handle;
        this.period = period;
        this.titles = pairs("theme-titles", "id", row -> PlainText.of(row.getString("title")));
    }

    /** Titles by theme. */
    Map<String, String> titles() {
        return titles;
    }

    WeekTotals totals() {
        return list("week-totals", ReportRows::totals).getFirst();
    }

    /** The observed hours by theme. */
    Map<String, List<ThemeHour>> hours() {
        return list("theme-hours", row -> Map.entry(row.getString("theme"), ReportRows.hour(row))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<String, Integer> storiesBefore() {
        return pairs("stories-before", "theme", row -> row.getInt("stories"));
    }

    List<TopStory> topStories() {
        return list("top-stories", ReportRows::story);
    }

    List<Headline> headlines() {
        return list("headlines", ReportRows::headline);
    }

    List<AlertTally> alerts() {
        return list(
                "alerts-raised",
                row -> new AlertTally(
                        row.getString("theme"),
                        titles.getOrDefault(row.getString("theme"), row.getString("theme")),
                        row.getInt("high"),
                        row.getInt("medium"),
                        row.getInt("low")));
    }

    /** Precision of the tags on the week's articles that people marked, by theme; themes without a mark are left out. */
    List<ThemePrecision> precision() {
        return list(
                "marked-tags",
                row -> new ThemePrecision(
                        row.getString("theme"),
                        titles.getOrDefault(row.getString("theme"), row.getString("theme")),
                        new Precision(row.getInt("right_tags"), row.getInt("marked"))));
    }

    List<ObservedHour> observed() {
        return list("observed-hours", ReportRows::observed);
    }

    int feeds() {
        return list("feed-count", row -> row.getInt("feeds")).getFirst();
    }

    List<WeekCoverage.Outage> outages() {
        return list("feed-outages", ReportRows::outage);
    }

    List<WeekCoverage.Gap> gaps() {
        return list("feed-gaps", ReportRows::gap);
    }

    private <T> Map<String, T> pairs(String statement, String key, RowReading<T> value) {
        Map<String, T> pairs = new HashMap<>();
        list(statement, row -> Map.entry(row.getString(key), value.read(row)))
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        return pairs;
    }

    /** Each statement takes of the week's times what it needs. */
    private <T> List<T> list(String statement, RowReading<T> reading) {
        return query(handle, statement)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMap(Map.of(
                        "begin", Timestamp.from(period.begin()),
                        "end", Timestamp.from(period.end()),
                        "before", Timestamp.from(period.minus(1).begin()),
                        "earliest",
                                Timestamp.from(
                                        period.minus(TermChanges.WEEKS_BEFORE).begin())))
                .map((row, context) -> reading.read(row))
                .list();
    }

    /** The statement of that name. */
    static Query query(Handle handle, String name) {
        return handle.createQuery(SQL.getResource("io/bellwether/desk/report/" + name + ".sql"));
    }

    /** How a row becomes a record. */
    private interface RowReading<T> {
        T read(ResultSet row) throws SQLException;
    }
}

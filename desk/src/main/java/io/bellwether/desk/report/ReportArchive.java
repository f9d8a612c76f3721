package io.bellwether.desk.report;

import io.bellwether.article.topic.TopicJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Weekly reports that are kept: a week is kept when it is first asked for after it has settled and the store is filled past its end, and
 * reads the same from then on, whatever comes in late. Before that it is made anew whenever it is asked for.
 * Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class ReportArchive {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final WeeklyReports reports;
    private final Jdbi jdbi;

    /** What is kept in that store, and what is still to be reckoned by those reports. */
    public ReportArchive(WeeklyReports reports, DataSource source) {
        this.reports = reports;
        this.jdbi = Jdbi.create(source);
    }

    /** The report of a week as it is kept; else it is made, and kept when the week has settled. */
    public ReportOutcome of(ReportPeriod period) {
        return kept(period).<ReportOutcome>map(made -> made).orElseGet(() -> {
            boolean filled = jdbi.withHandle(handle -> isFilledPast(handle, period.end()));
            return switch (reports.of(period)) {
                case ReportOutcome.Made made -> filled && period.isSettledAt(made.asOf()) ? keep(made) : made;
                case ReportOutcome.Incomplete incomplete -> incomplete;
                case ReportOutcome.NoData none -> none;
            };
        });
    }

    /** As {@link #of}, but what is not kept is not kept by this. */
    public ReportOutcome read(ReportPeriod period) {
        return kept(period).<ReportOutcome>map(made -> made).orElseGet(() -> reports.of(period));
    }

    /** Whether the store holds what was polled or fetched at that time or later: else a part of what was before it may still come. */
    public static boolean isFilledPast(Handle handle, Instant time) {
        return handle.createQuery(SQL.locate(ReportArchive.class, "filled-past"))
                .bind("end", Timestamp.from(time))
                .mapTo(Boolean.class)
                .one();
    }

    /** All that is kept, the latest week first. */
    public List<KeptWeek> weeks() {
        return jdbi.withHandle(handle -> handle.createQuery(SQL.locate(ReportArchive.class, "weeks"))
                .map((row, context) -> new KeptWeek(
                        new ReportPeriod(IsoWeek.parse(row.getString("week")), ZoneId.of(row.getString("zone"))),
                        row.getTimestamp("made").toInstant()))
                .list());
    }

    /**
     * A week that is kept.
     *
     * @param asOf when its figures were read
     */
    public record KeptWeek(ReportPeriod period, Instant asOf) {}

    private Optional<ReportOutcome.Made> kept(ReportPeriod period) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL.locate(ReportArchive.class, "kept"))
                .bind("week", period.week().toString())
                .bind("zone", period.zone().getId())
                .map((row, context) -> made(row))
                .findOne());
    }

    private static ReportOutcome.Made made(ResultSet row) throws SQLException {
        return new ReportOutcome.Made(
                TopicJson.mapper().readValue(row.getString("report"), WeeklyReport.class),
                row.getTimestamp("made").toInstant());
    }

    /** Of two that are made at once the first is kept, and told by both. */
    private ReportOutcome.Made keep(ReportOutcome.Made made) {
        ReportPeriod period = made.report().period();
        jdbi.useHandle(handle -> handle.createUpdate(SQL.locate(ReportArchive.class, "keep"))
                .bind("week", period.week().toString())
                .bind("zone", period.zone().getId())
                .bind("made", Timestamp.from(made.asOf()))
                .bind("report", TopicJson.mapper().writeValueAsString(made.report()))
                .execute());
        return kept(period).orElse(made);
    }
}

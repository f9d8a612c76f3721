package io.bellwether.app.doctor;

import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.SchemaState;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the store tells of itself and of what it holds; every question is a read-only transaction. */
final class StoreChecks {

    private static final String REMEDY = "check that PostgreSQL runs and that DATABASE_URL names it";
    private static final Duration LITTLE_SKEW = Duration.ofSeconds(5);
    private static final Duration LONG_WAIT = Duration.ofMinutes(15);

    private final Supplier<StoreAddress> address;
    private final InstantSource clock;

    StoreChecks(Supplier<StoreAddress> address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    Part part() {
        return new Part(
                new Check("PostgreSQL", REMEDY, this::schema),
                List.of(
                        question(
                                "clock",
                                "skew",
                                row -> skew(row.getTimestamp("now").toInstant(), clock.instant())),
                        question("rejects", "rejects", StoreChecks::rejects),
                        question("feeds", "feeds", StoreChecks::feeds),
                        question("coverage", "gaps", StoreChecks::gaps),
                        question("outbox", "outbox", this::outbox)));
    }

    private List<Finding> schema() throws SQLException {
        try (StoreConnection store = StoreConnection.open(address.get(), "bellwether-doctor");
                Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DoctorSql.read("server"))) {
            row.next();
            String server = "%s, release %s, %s"
                    .formatted(store.address().place(), row.getString("release"), row.getString("encoding"));
            return List.of(schema(server, row.getString("encoding"), SchemaMigration.state(store)));
        }
    }

    static Finding schema(String server, String encoding, SchemaState state) {
        if (!encoding.equals("UTF8")) {
            return new Finding.Failure(
                    "PostgreSQL",
                    server + ": it cannot hold every text",
                    "make the database with createdb -E UTF8 -T template0");
        }
        return switch (state) {
            case SchemaState.Current(String version) ->
                new Finding.Fine("PostgreSQL", "%s, schema %s".formatted(server, version));
            case SchemaState.Older(String found, String wanted) ->
                new Finding.Failure(
                        "PostgreSQL",
                        "%s: its schema is %s, and this release needs %s"
                                .formatted(server, found.isEmpty() ? "not made yet" : found, wanted),
                        "start bellwether sink or bellwether run of this release, which changes it");
            case SchemaState.Newer(String found, String wanted) ->
                new Finding.Failure(
                        "PostgreSQL",
                        "%s: its schema is %s, and this release knows %s".formatted(server, found, wanted),
                        "a newer bellwether wrote it: run that one");
        };
    }

    private interface Reading {
        Finding of(ResultSet row) throws SQLException;
    }

    private Check question(String what, String sql, Reading reading) {
        return new Check(what, REMEDY, () -> {
            try (StoreConnection store = StoreConnection.open(address.get(), "bellwether-doctor");
                    Connection connection = store.dataSource().getConnection()) {
                connection.setReadOnly(true);
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(DoctorSql.read(sql))) {
                    row.next();
                    return List.of(reading.of(row));
                }
            }
        });
    }

    static Finding skew(Instant store, Instant here) {
        Duration skew = Duration.between(here, store).abs();
        return skew.compareTo(LITTLE_SKEW) <= 0
                ? new Finding.Fine("clock", "this machine and the store agree")
                : new Finding.Warning(
                        "clock",
                        "the store's clock is %d s %s this machine's"
                                .formatted(skew.toSeconds(), store.isAfter(here) ? "ahead of" : "behind"),
                        "let both machines take the time from the same place (NTP)");
    }

    private static Finding rejects(ResultSet row) throws SQLException {
        long rejects = row.getLong("rejects");
        return rejects == 0
                ? new Finding.Fine("rejects", "PostgreSQL took every record of the last week")
                : new Finding.Warning(
                        "rejects",
                        "PostgreSQL refused %d records in the last week; the latest: %s"
                                .formatted(rejects, row.getString("reason")),
                        "see table sink_rejects: they are kept there as found");
    }

    private static Finding feeds(ResultSet row) throws SQLException {
        long feeds = row.getLong("feeds");
        long failing = row.getLong("failing");
        long never = row.getLong("never");
        String see = "see them at /feeds, or with bellwether feed check FILE.opml";
        if (feeds == 0) {
            return new Finding.Warning(
                    "feeds", "none was polled yet", "give a list with --feeds FILE.opml, and wait for the first polls");
        }
        if (failing == 0 && never == 0) {
            return new Finding.Fine("feeds", "%d, and all answer".formatted(feeds));
        }
        String said = "%d of %d fail, %d of them are gone, %d never answered; the worst: %s (%s)"
                .formatted(failing, feeds, row.getLong("gone"), never, row.getString("worst"), row.getString("reason"));
        return failing == feeds ? new Finding.Failure("feeds", said, see) : new Finding.Warning("feeds", said, see);
    }

    private static Finding gaps(ResultSet row) throws SQLException {
        long missed = row.getLong("missed");
        return missed == 0
                ? new Finding.Fine("coverage", "no feed's window has moved past unseen items in the last week")
                : new Finding.Warning(
                        "coverage",
                        "items of %d feeds may have passed unseen in the last week; the latest: %s"
                                .formatted(missed, row.getString("latest")),
                        "poll more often with --poll, and keep bellwether running");
    }

    private Finding outbox(ResultSet row) throws SQLException {
        long dead = row.getLong("dead");
        @Nullable Timestamp due = row.getTimestamp("oldest");
        return outbox(
                dead,
                row.getLong("waiting"),
                due == null ? Duration.ZERO : Duration.between(due.toInstant(), clock.instant()));
    }

    static Finding outbox(long dead, long waiting, Duration late) {
        if (dead > 0) {
            return new Finding.Warning(
                    "outbox",
                    "%d messages were given up, %d wait".formatted(dead, waiting),
                    "see bellwether outbox list --state dead, mend it, then bellwether outbox retry");
        }
        if (late.compareTo(LONG_WAIT) > 0) {
            return new Finding.Warning(
                    "outbox",
                    "%d messages wait, one for %d minutes longer than it should".formatted(waiting, late.toMinutes()),
                    "see bellwether outbox list --state waiting, and whether the desk runs with SMTP_URL");
        }
        return new Finding.Fine("outbox", "%d messages wait, none was given up".formatted(waiting));
    }
}

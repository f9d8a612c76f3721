package io.bellwether.desk.report;

import io.bellwether.desk.sample.SampleWeek;
import io.bellwether.desk.sample.StoreRows;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A real PostgreSQL with the sink's schema and the sample week. */
public final class StoreWithWeek implements AutoCloseable {

    /** The sample week as its reader lives it. */
    public static final ReportPeriod WEEK = new ReportPeriod(IsoWeek.parse("2026-W03"), ZoneId.of("Europe/Warsaw"));

    private final EmbeddedPostgresServer server;
    private final StoreConnection store;

    private StoreWithWeek(EmbeddedPostgresServer server, StoreConnection store) {
        this.server = server;
        this.store = store;
    }

    /** Starts it under a directory. */
    public static StoreWithWeek start(Path directory) {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory);
        StoreConnection store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-report");
        SchemaMigration.migrate(store);
        SampleWeek.fill(new StoreRows(store.dataSource()));
        return new StoreWithWeek(server, store);
    }

    /** The store. */
    public StoreConnection store() {
        return store;
    }

    /** Its address. */
    String url() {
        return server.url();
    }

    /** Reports as of that time. */
    public WeeklyReports reports(Instant now) {
        return new WeeklyReports(store.dataSource(), () -> now, Duration.ofSeconds(10));
    }

    /** The sample week's report. */
    public WeeklyReport report() {
        return ((ReportOutcome.Made)
                        reports(SampleWeek.END.plus(Duration.ofHours(1))).of(WEEK))
                .report();
    }

    @Override
    public void close() {
        store.close();
        server.close();
    }
}

package io.bellwether.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly report from the store of a running system, found by its data directory. */
class ReportCommandIT {

    private static final String HOURS = """
            insert into trends (theme, hour, articles, stories, sources, observed, complete, profiles)
            select 'dock-strikes', hour, 2, 1, 1, 5, true, '{}'
            from generate_series(timestamptz '2026-01-12Z', '2026-01-18 23:00Z', '1 hour') as hour
            """;

    @TempDir
    private static Path data;

    private static DataDirectory held;
    private static EmbeddedPostgresServer server;

    private final StringWriter errors = new StringWriter();

    @BeforeAll
    static void start() throws Exception {
        held = DataDirectory.open(data);
        server = EmbeddedPostgresServer.start(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql-address"), server.url());
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-sink")) {
            SchemaMigration.migrate(store);
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(HOURS);
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        held.close();
    }

    @Test
    void writesAWeekInEveryFormat() throws Exception {
        assertThat(run(
                        0,
                        "--week",
                        "2026-W03",
                        "--zone",
                        "UTC",
                        "--format",
                        "md",
                        "--desk-url",
                        "https://news.example/"))
                .contains(
                        "# Weekly trend report: week 3 of 2026",
                        "[168](https://news.example/search?theme=dock-strikes&");
        assertThat(run(0, "--week", "2026-W03", "--zone", "UTC")).startsWith("<!DOCTYPE html>");
        assertThat(run(0, "--week", "2026-W03", "--zone", "UTC", "--format", "csv"))
                .contains("2026-W03,UTC,theme,dock-strikes,dock-strikes,stories,168,");
        Path pdf = data.resolve("week.pdf");
        run(0, "--week", "2026-W03", "--zone", "UTC", "--format", "pdf", "-o", pdf.toString());
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(UTF_8));
    }

    @Test
    void theWeekIsThatOfTheZone() {
        assertThat(run(0, "--week", "2026-W02", "--zone", "America/New_York", "--format", "csv"))
                .contains("2026-W02,America/New_York,theme,dock-strikes,dock-strikes,stories,5,");
    }

    @Test
    void aWeekThatIsNotOverOrHoldsNothingIsRefusedInOneLine() {
        LocalDate today = LocalDate.now(ZoneId.of("UTC"));
        String current = "%04d-W%02d"
                .formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        run(1, "--week", current, "--zone", "UTC");
        assertThat(errors.toString()).contains("week " + current).contains("is not over");
        run(1, "--week", "2025-W20", "--zone", "UTC");
        assertThat(errors.toString()).contains("the store holds nothing of week 2025-W20 in UTC");
    }

    @Test
    void wrongWeeksZonesAndAddressesAreToldApart() {
        run(2, "--week", "2026-W54");
        assertThat(errors.toString()).contains("'2026-W54' is no week: 2026 has weeks 1 to 53, not 54");
        run(2, "--zone", "Middle/Earth");
        assertThat(errors.toString()).contains("'Middle/Earth' is no time zone");
        run(1, "--desk-url", "news");
        assertThat(errors.toString()).contains("“news” is no address of a desk");
    }

    private String run(int exit, String... arguments) {
        List<String> all = new ArrayList<>(List.of("report", "weekly", "--data", data.toString()));
        all.addAll(List.of(arguments));
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, UTF_8));
        try {
            assertThat(Bellwether.execute(new PrintWriter(errors, true), all.toArray(String[]::new)))
                    .as(errors.toString())
                    .isEqualTo(exit);
        } finally {
            System.setOut(out);
        }
        return written.toString(UTF_8);
    }
}

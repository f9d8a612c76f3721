package io.bellwether.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.report.document.DeskLinks;
import io.bellwether.desk.report.format.ReportRendering;
import io.bellwether.desk.report.format.WeeklyFormat;
import io.bellwether.desk.sample.SampleWeek;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that are kept read the same, whatever comes in late, and in whatever process. */
class ReportArchiveIT {

    private static final Instant NOW = SampleWeek.END.plus(Duration.ofHours(2));
    private static StoreWithWeek store;

    @BeforeAll
    static void start(@TempDir Path directory) {
        store = StoreWithWeek.start(directory);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void aWeekThatIsKeptReadsTheSameThoughTheStoreChanges() throws Exception {
        WeeklyReport first = store.report();
        assertThat(made(NOW).report()).isEqualTo(first);

        Map<String, String> here = hashes(store.store());
        Map<String, String> there = elsewhere();
        assertThat(there).hasSize(WeeklyFormat.values().length).isEqualTo(here);

        Jdbi.create(store.store().dataSource())
                .useHandle(
                        handle -> handle.execute("update trends set stories = stories + 3, articles = articles + 3"));
        ReportOutcome.Made later = made(NOW.plus(Duration.ofDays(30)));
        assertThat(store.report()).isNotEqualTo(first);
        assertThat(later.report()).isEqualTo(first);
        assertThat(later.asOf()).isEqualTo(NOW);
        assertThat(hashes(store.store())).isEqualTo(here);
    }

    /** Feeds were polled last a quarter of an hour after the week's end in Paris, and before its end in New York. */
    @ParameterizedTest
    @CsvSource({"Europe/Paris, 1, false", "Europe/Paris, 2, true", "America/New_York, 720, false"})
    void aWeekIsKeptOnlyWhenNothingOfItIsToCome(ZoneId zone, int hours, boolean kept) {
        Jdbi.create(store.store().dataSource())
                .useHandle(handle -> handle.createUpdate("update feeds set polled = :polled")
                        .bind("polled", Timestamp.from(SampleWeek.END.plusSeconds(900)))
                        .execute());
        ReportPeriod period = new ReportPeriod(StoreWithWeek.WEEK.week(), zone);
        Instant now = SampleWeek.END.plus(Duration.ofHours(hours));
        ReportArchive archive =
                new ReportArchive(store.reports(now), store.store().dataSource());

        assertThat(archive.read(period)).isInstanceOf(ReportOutcome.Made.class);
        assertThat(archive.weeks())
                .extracting(ReportArchive.KeptWeek::period)
                .as("reading keeps nothing")
                .doesNotContain(period);
        assertThat(archive.of(period)).isInstanceOf(ReportOutcome.Made.class);
        assertThat(archive.weeks().stream().anyMatch(week -> week.period().equals(period)))
                .isEqualTo(kept);
    }

    private static ReportOutcome.Made made(Instant now) {
        return (ReportOutcome.Made)
                new ReportArchive(store.reports(now), store.store().dataSource()).of(StoreWithWeek.WEEK);
    }

    /** Of every format, in a process of its own. */
    private static Map<String, String> elsewhere() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Duser.language=pl",
                        "-Duser.timezone=America/St_Johns",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReportArchiveIT.class.getName(),
                        store.url())
                .redirectError(Path.of("target", "report-elsewhere.log").toFile())
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("[A-Z]+ [0-9a-f]{64}"))
                .toList();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Map<String, String> hashes = new TreeMap<>();
        lines.forEach(line -> hashes.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return hashes;
    }

    /** Prints the hash of each format. */
    public static void main(String[] arguments) throws Exception {
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(arguments[0]), "bellwether-report")) {
            hashes(store).forEach((format, hash) -> System.out.println(format + " " + hash));
        }
    }

    private static Map<String, String> hashes(StoreConnection store) throws Exception {
        WeeklyReports reports = new WeeklyReports(store.dataSource(), () -> NOW, Duration.ofSeconds(10));
        WeeklyReport report =
                ((ReportOutcome.Made) new ReportArchive(reports, store.dataSource()).of(StoreWithWeek.WEEK)).report();
        Map<String, String> hashes = new TreeMap<>();
        for (WeeklyFormat format : WeeklyFormat.values()) {
            byte[] bytes = new ReportRendering().render(report, format, DeskLinks.at("https://news.example.org"));
            hashes.put(
                    format.name(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        return hashes;
    }
}

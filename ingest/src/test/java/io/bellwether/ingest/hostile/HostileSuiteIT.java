package io.bellwether.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault we know against the whole of polling, in a process whose heap is what it needs at rest and 64 MB. The table stays in
 * {@code target/hostile-server.txt}.
 */
@Timeout(900)
class HostileSuiteIT {

    private static final String HEAP = "-Xmx80m";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void noFaultTakesMoreThanItsShareOrStopsOthersOrLosesAnItem() throws Exception {
        Path table = Path.of("target", "hostile-server.txt").toAbsolutePath();
        Path log = directory.resolve("log");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName(),
                        directory.toString(),
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> rows = Files.readAllLines(table);
        rows.forEach(System.out::println);

        assertThat(rows).as("faults").hasSizeGreaterThan(60);
        assertThat(rows).filteredOn(row -> row.contains("BREACH")).isEmpty();
        assertThat(exit).as(Files.readString(log)).isZero();
    }
}

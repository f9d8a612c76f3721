package io.bellwether.ingest.hostile;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * Every fault in turn, in a process of its own so that its heap can be bounded. Writes a table and ends with 1 when a fault got the
 * better of us. Arguments: a directory, the table's file, and optionally the start of the names of the faults wanted.
 */
final class HostileRun {

    private HostileRun() {}

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        String wanted = arguments.length > 2 ? arguments[2] : "";
        SSLContext good = Certificates.make(directory.resolve("good.p12"));
        SSLContext bad = Certificates.make(directory.resolve("bad.p12"));
        AtomicInteger lured = new AtomicInteger();
        int breaches = 0;
        try (HostileServer canary = new HostileServer("127.0.0.3", socket -> lured.incrementAndGet());
                HostileTrial trial = new HostileTrial(directory.resolve("inbox"), good);
                PrintStream table =
                        new PrintStream(Files.newOutputStream(Path.of(arguments[1])), true, StandardCharsets.UTF_8)) {
            List<Fault> faults = new ArrayList<>();
            faults.addAll(StatusFaults.all());
            faults.addAll(HeadFaults.all());
            faults.addAll(BodyFaults.all());
            faults.addAll(CodingFaults.all());
            faults.addAll(RedirectFaults.all(trial.port()));
            faults.addAll(DocumentFaults.all("http://127.0.0.3:" + canary.port() + "/"));
            faults.addAll(WireFaults.all(good, bad));
            faults.removeIf(fault -> !fault.name().startsWith(wanted));
            table.println(Row.HEADING);
            int most = 0;
            for (Fault fault : faults) {
                Row row = trial.suffer(fault);
                table.println(row);
                for (String breach : row.breaches()) {
                    table.println("  BREACH: " + fault.name() + " " + breach);
                    breaches++;
                }
                most = Math.max(most, (int) (row.heap() >> 10));
            }
            if (lured.get() > 0 || !trial.cookies().isEmpty()) {
                table.println("  BREACH: lured " + lured.get() + " times, showed cookies " + trial.cookies());
                breaches++;
            }
            table.printf(
                    "%d faults, %d breaches; heap of the process at most %d MB, most used by a fault %d KB%n",
                    faults.size(), breaches, Runtime.getRuntime().maxMemory() >> 20, most);
        }
        // Lookups that hang hold daemon threads only; others would be a leak, and keep the process from ending.
        if (breaches > 0) {
            System.exit(1);
        }
    }
}

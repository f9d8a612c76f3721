package io.bellwether.app.command;

import io.bellwether.app.doctor.Doctor;
import io.bellwether.app.doctor.DoctorPlan;
import io.bellwether.app.doctor.Finding;
import io.bellwether.app.doctor.FindingReport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What works and what does not. */
@Command(
        name = "doctor",
        description = {
            "Says what works and what does not, each with its remedy; changes nothing.",
            "Looks at the Kafka and the PostgreSQL that KAFKA_BOOTSTRAP_SERVERS and DATABASE_URL name, else at those of run's own"
                    + " directory. Exit 1 when something fails."
        },
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "data directory of a bellwether with embedded servers (default: bellwether/run under XDG_DATA_HOME or"
                            + " ~/.local/share)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "port of the desk on loopback (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            defaultValue = "10s",
            description = "longest time one check may take (default: ${DEFAULT-VALUE})")
    private Duration patience = Duration.ofSeconds(10);

    @Option(names = "--format", paramLabel = "text|json", description = "default: text; json: one line")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() throws InterruptedException {
        DoctorPlan plan = new DoctorPlan(
                data.orElseGet(() -> DataOption.usual("run")),
                data.isPresent(),
                URI.create("http://127.0.0.1:%d/".formatted(port)),
                System.getenv());
        List<Finding> findings = new Doctor(plan, InstantSource.system()).examine(patience);
        System.out.print(
                switch (format) {
                    case TEXT -> FindingReport.text(findings);
                    case JSON -> FindingReport.json(findings);
                });
        System.out.flush();
        return FindingReport.works(findings) ? 0 : 1;
    }
}

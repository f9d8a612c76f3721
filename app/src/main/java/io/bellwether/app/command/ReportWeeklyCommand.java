package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.report.ReportOutcome;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.WeeklyReports;
import io.bellwether.desk.report.document.DeskLinks;
import io.bellwether.desk.report.format.ReportRendering;
import io.bellwether.desk.report.format.WeeklyFormat;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The weekly trend report. */
@Command(
        name = "weekly",
        description =
                "Writes the trend report of a complete week, Monday to Sunday, from the store of a running system.",
        mixinStandardHelpOptions = true)
final class ReportWeeklyCommand implements Callable<Integer> {

    /** Nobody waits for a page here, and a busy store may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            converter = WeekText.class,
            description = "ISO week, as in 2026-W03 (default: the latest that is complete)")
    private Optional<IsoWeek> week = Optional.empty();

    @Option(names = "--format", paramLabel = "html|pdf|md|csv", description = "default: html")
    private WeeklyFormat format = WeeklyFormat.HTML;

    @Option(names = "-o", paramLabel = "FILE", description = "where to write it (default: standard output)")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneText.class,
            description = "time zone in which weeks and days begin, as in Europe/Warsaw (default: this machine's)")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(
            names = "--desk-url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "address of the desk that the report's numbers link to (default: ${DEFAULT-VALUE})")
    private String deskUrl = "";

    @Option(
            names = "--fresh",
            description =
                    "from the figures of now, beside the archive; without it a week reads as it was first reported")
    private boolean fresh;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        DeskLinks links = DeskLinks.at(deskUrl);
        try (StoreConnection connection = StoreConnection.open(store.address(), "bellwether-report")) {
            WeeklyReports reports = new WeeklyReports(connection.dataSource(), InstantSource.system(), PATIENCE);
            ZoneId reader = zone.orElseGet(ZoneId::systemDefault);
            ReportPeriod period =
                    week.map(given -> new ReportPeriod(given, reader)).orElseGet(() -> reports.latest(reader));
            OutputFile.write(
                    output, new ReportRendering().render(made(outcome(connection, reports, period)), format, links));
            RunCommand.say("week %s in %s".formatted(period.week(), period.zone()));
        }
        return 0;
    }

    private ReportOutcome outcome(StoreConnection connection, WeeklyReports reports, ReportPeriod period) {
        return fresh ? reports.of(period) : new ReportArchive(reports, connection.dataSource()).of(period);
    }

    private static WeeklyReport made(ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Made made -> made.report();
            case ReportOutcome.Incomplete incomplete ->
                throw new StageException("week %s in %s is not over: ask from %s on, or name an earlier one with --week"
                        .formatted(
                                incomplete.period().week(), incomplete.period().zone(), incomplete.complete()));
            case ReportOutcome.NoData none ->
                throw new StageException(
                        "the store holds nothing of week %s in %s: name another with --week, or see /reports on the desk"
                                .formatted(none.period().week(), none.period().zone()));
        };
    }

    /** Reads weeks. */
    static final class WeekText implements ITypeConverter<IsoWeek> {

        @Override
        public IsoWeek convert(String text) {
            try {
                return IsoWeek.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException("'%s' is no week: %s".formatted(text, wrong.getMessage()));
            }
        }
    }

    /** Reads time zones. */
    static final class ZoneText implements ITypeConverter<ZoneId> {

        @Override
        public ZoneId convert(String text) {
            if (ZoneId.getAvailableZoneIds().contains(text)) {
                return ZoneId.of(text);
            }
            throw new TypeConversionException("'" + text + "' is no time zone: write it as in Europe/Warsaw or UTC");
        }
    }
}

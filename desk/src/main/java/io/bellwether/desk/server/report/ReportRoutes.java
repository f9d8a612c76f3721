package io.bellwether.desk.server.report;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.page.DeskPath;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.ReportFile;
import io.bellwether.desk.page.ReportsPage;
import io.bellwether.desk.page.Room;
import io.bellwether.desk.page.WeeklyPage;
import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.report.ReportOutcome;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.ReportsBusyException;
import io.bellwether.desk.report.StoredWeek;
import io.bellwether.desk.report.WeeklyReports;
import io.bellwether.desk.report.document.DeskLinks;
import io.bellwether.desk.report.document.DocumentWriting;
import io.bellwether.desk.report.document.WeekText;
import io.bellwether.desk.report.format.ReportRendering;
import io.bellwether.desk.report.format.WeeklyFormat;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Weekly reports: the list, and each as a page and as files. */
public final class ReportRoutes implements Routes {

    private static final String ZONE = "zone";
    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final WeeklyReports reports;
    private final ReportArchive archive;
    private final ReportRendering rendering = new ReportRendering();
    private final ZoneId zone;
    private final Pages pages;

    /**
     * Those of that archive.
     *
     * @param zone in which weeks begin unless a request says otherwise
     */
    public ReportRoutes(WeeklyReports reports, ReportArchive archive, ZoneId zone, Pages pages) {
        this.reports = reports;
        this.archive = archive;
        this.zone = zone;
        this.pages = pages;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/reports", this::list);
        Routes.reading(routes, "/reports/{file}", this::report);
    }

    private void list(Context context) {
        List<ReportArchive.KeptWeek> kept = archive.weeks();
        ReportsPage page = new ReportsPage(
                reports.weeks(zone).stream().map(stored -> line(stored, kept)).toList(),
                kept.stream()
                        .filter(week -> !week.period().zone().equals(zone))
                        .map(this::kept)
                        .toList());
        HtmlAnswer.write(context, pages.reports(page));
    }

    private ReportsPage.Kept kept(ReportArchive.KeptWeek week) {
        return new ReportsPage.Kept(
                WeekText.week(week.period()),
                week.period().zone().getId(),
                asOf(week.asOf()),
                DeskPath.report(week.period()));
    }

    private String asOf(Instant time) {
        return AS_OF.format(time.atZone(zone));
    }

    private ReportsPage.Line line(StoredWeek stored, List<ReportArchive.KeptWeek> kept) {
        ReportPeriod period = new ReportPeriod(stored.week(), zone);
        return new ReportsPage.Line(
                WeekText.week(period),
                WeekText.days(period),
                "%d of %d".formatted(stored.hours(), period.hours()),
                String.format(Locale.ENGLISH, "%,d", stored.articles()),
                kept.stream()
                        .filter(week -> week.period().equals(period))
                        .map(week -> "as of " + asOf(week.asOf()))
                        .findFirst()
                        .orElse("not reported yet"),
                path(period),
                files(period));
    }

    /** {@code 2026-W03} is the page, {@code 2026-W03.pdf} a file. */
    private void report(Context context) {
        String file = context.pathParam("file");
        int dot = file.indexOf('.');
        ReportPeriod week = new ReportPeriod(week(dot < 0 ? file : file.substring(0, dot)), zone(context));
        if (dot < 0) {
            ReportOutcome.Made made = report(week);
            WeeklyPage page = new WeeklyPage(
                    DocumentWriting.write(made.report(), DeskLinks.HERE), files(week), asOf(made.asOf()));
            HtmlAnswer.write(context, pages.report(page));
        } else {
            WeeklyFormat format = format(file.substring(dot + 1));
            byte[] bytes = rendering.render(report(week).report(), format, here(context));
            context.contentType(format.type())
                    .header("Content-Disposition", "attachment; filename=\"bellwether-%s\"".formatted(file))
                    .result(bytes);
        }
    }

    /** Weeks in other zones are not kept for whoever asks: there are hundreds of zones. */
    private ReportOutcome outcome(ReportPeriod week) {
        try {
            return week.zone().equals(zone) ? archive.of(week) : archive.read(week);
        } catch (ReportsBusyException busy) {
            throw new Problem(503, "The report cannot be made now", "come back in a minute: others are being made")
                    .thrown();
        }
    }

    private ReportOutcome.Made report(ReportPeriod week) {
        return switch (outcome(week)) {
            case ReportOutcome.Made made -> made;
            case ReportOutcome.Incomplete incomplete ->
                throw Problem.notFound(
                                "Week %s is not over: a report of a part would mislead".formatted(week.week()),
                                "come back from %s on, or see /reports for the weeks there are"
                                        .formatted(incomplete.complete()))
                        .thrown();
            case ReportOutcome.NoData none ->
                throw Problem.notFound(
                                "Nothing was read of week %s"
                                        .formatted(none.period().week()),
                                "see /reports for the weeks there are")
                        .thrown();
        };
    }

    private static IsoWeek week(String text) {
        try {
            return IsoWeek.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Parameters.bad("“%s” is no week: %s".formatted(text, wrong.getMessage()), "see /reports");
        }
    }

    private static WeeklyFormat format(String ending) {
        return WeeklyFormat.of(ending)
                .orElseThrow(() -> Problem.notFound(
                                "There is no report as ." + ending, "there are .html, .pdf, .md and .csv")
                        .thrown());
    }

    /** The desk as its reader knows it: a file's links must lead back here. */
    private static DeskLinks here(Context context) {
        try {
            return DeskLinks.at(context.scheme() + "://" + context.host());
        } catch (StageException strange) {
            throw Parameters.bad("The request names no host that links could lead to", "open the desk by its address");
        }
    }

    /** The desk's own, unless the address names another that the archive may hold. */
    private ZoneId zone(Context context) {
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(ZONE));
        return Parameters.value(parameters, ZONE)
                .map(name -> {
                    if (!ZoneId.getAvailableZoneIds().contains(name)) {
                        throw Parameters.bad(
                                "Parameter zone is “" + name + "”",
                                "use the name of a time zone, such as Europe/Warsaw");
                    }
                    return ZoneId.of(name);
                })
                .orElse(zone);
    }

    private List<ReportFile> files(ReportPeriod week) {
        return Stream.of(WeeklyFormat.PDF, WeeklyFormat.HTML, WeeklyFormat.MD, WeeklyFormat.CSV)
                .map(format -> new ReportFile(name(format), file(week, format.ending())))
                .toList();
    }

    private static String name(WeeklyFormat format) {
        return switch (format) {
            case HTML -> "HTML";
            case PDF -> "PDF";
            case MD -> "Markdown";
            case CSV -> "CSV";
        };
    }

    private String path(ReportPeriod period) {
        return period.zone().equals(zone) ? Room.REPORTS.path() + "/" + period.week() : DeskPath.report(period);
    }

    private String file(ReportPeriod period, String ending) {
        String week = period.week().toString();
        return path(period).replaceFirst(week, week + "." + ending);
    }
}

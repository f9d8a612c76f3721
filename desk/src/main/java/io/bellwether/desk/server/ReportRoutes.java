package io.bellwether.desk.server;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.ReportFile;
import io.bellwether.desk.page.ReportsPage;
import io.bellwether.desk.page.WeeklyPage;
import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportOutcome;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.StoredWeek;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.WeeklyReports;
import io.bellwether.desk.report.document.DeskLinks;
import io.bellwether.desk.report.document.DocumentWriting;
import io.bellwether.desk.report.document.WeekText;
import io.bellwether.desk.report.format.ReportRendering;
import io.bellwether.desk.report.format.WeeklyFormat;
import io.bellwether.sink.store.StoreConnection;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Weekly reports: the list, and each as a page and as files. */
record ReportRoutes(WeeklyReports reports, ReportRendering rendering, ZoneId zone, Pages pages) {

    private static final String HTML = "text/html; charset=utf-8";

    static ReportRoutes of(StoreConnection store, DeskSettings settings, Pages pages) {
        WeeklyReports reports = new WeeklyReports(store.dataSource(), InstantSource.system(), settings.patience());
        return new ReportRoutes(reports, new ReportRendering(), settings.zone(), pages);
    }

    void list(Context context) {
        ReportsPage page =
                new ReportsPage(reports.weeks(zone).stream().map(this::line).toList());
        context.contentType(HTML).result(pages.reports(page));
    }

    private ReportsPage.Line line(StoredWeek stored) {
        ReportPeriod period = new ReportPeriod(stored.week(), zone);
        return new ReportsPage.Line(
                WeekText.week(period),
                WeekText.days(period),
                "%d of %d".formatted(stored.hours(), period.hours()),
                String.format(Locale.ENGLISH, "%,d", stored.articles()),
                path(stored.week()),
                files(stored.week()));
    }

    /** {@code 2026-W03} is the page, {@code 2026-W03.pdf} a file. */
    void report(Context context) {
        String file = context.pathParam("file");
        int dot = file.indexOf('.');
        IsoWeek week = week(dot < 0 ? file : file.substring(0, dot));
        if (dot < 0) {
            WeeklyPage page = new WeeklyPage(DocumentWriting.write(report(week), DeskLinks.HERE), files(week));
            context.contentType(HTML).result(pages.report(page));
        } else {
            WeeklyFormat format = format(file.substring(dot + 1));
            byte[] bytes = rendering.render(report(week), format, here(context));
            context.contentType(format.type())
                    .header("Content-Disposition", "attachment; filename=\"bellwether-%s\"".formatted(file))
                    .result(bytes);
        }
    }

    private WeeklyReport report(IsoWeek week) {
        return switch (reports.of(new ReportPeriod(week, zone))) {
            case ReportOutcome.Made made -> made.report();
            case ReportOutcome.Incomplete incomplete ->
                throw Problem.notFound(
                                "Week %s is not over: a report of a part would mislead".formatted(week),
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

    private static List<ReportFile> files(IsoWeek week) {
        return Stream.of(WeeklyFormat.PDF, WeeklyFormat.HTML, WeeklyFormat.MD, WeeklyFormat.CSV)
                .map(format -> new ReportFile(name(format), path(week) + "." + format.ending()))
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

    private static String path(IsoWeek week) {
        return "/reports/" + week;
    }
}

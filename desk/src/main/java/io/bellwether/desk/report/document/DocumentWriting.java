package io.bellwether.desk.report.document;

import io.bellwether.desk.report.WeeklyReport;
import java.util.List;
import java.util.Locale;

/** Writes the report's document from its figures: the same figures and links give the same document. Pure. */
public final class DocumentWriting {

    private DocumentWriting() {}

    /** The report in words, with links to that desk. */
    public static ReportDocument write(WeeklyReport report, DeskLinks links) {
        return new ReportDocument(
                "Weekly trend report: " + WeekText.week(report.period()).toLowerCase(Locale.ROOT),
                WeekText.days(report.period()) + " · days and hours of "
                        + report.period().zone().getId(),
                List.of(
                        new FindingsWriting(report, links).write(),
                        new ThemesWriting(report, links).write(),
                        new StoriesWriting(report, links).write(),
                        new TermsWriting(report, links).write(),
                        new AlertsWriting(report, links).write(),
                        new CoverageWriting(report, links).write(),
                        new PrecisionWriting(report, links).write(),
                        MethodWriting.write(report)));
    }
}

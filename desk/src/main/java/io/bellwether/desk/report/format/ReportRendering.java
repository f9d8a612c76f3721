package io.bellwether.desk.report.format;

import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.DeskLinks;
import io.bellwether.desk.report.document.DocumentWriting;
import io.bellwether.desk.report.document.ReportDocument;
import java.nio.charset.StandardCharsets;

/** Makes a report's bytes: the same figures and links give the same ones. Thread-safe. */
public final class ReportRendering {

    private final HtmlReport html = new HtmlReport();
    private final PdfReport pdf = new PdfReport();

    /** The report as a file. */
    public byte[] render(WeeklyReport report, WeeklyFormat format, DeskLinks links) {
        ReportDocument document = DocumentWriting.write(report, links);
        return switch (format) {
            case HTML -> bytes(html.document(document));
            case PDF -> pdf.of(html.forPaper(document), document, report.period());
            case MD -> bytes(MarkdownReport.of(document));
            case CSV -> bytes(CsvReport.of(report, links));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

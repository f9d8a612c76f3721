package io.bellwether.desk.report.format;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.bellwether.desk.page.Asset;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.report.document.ReportDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes the report as one HTML file. Thread-safe. */
final class HtmlReport {

    private static final StyleSheet SCREEN = new StyleSheet(new String(Asset.REPORT.bytes(), StandardCharsets.UTF_8));
    private static final StyleSheet PAPER = StyleSheet.read("paper.css");

    /** All templates of the desk are made in one package. */
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), Pages.class.getPackageName());

    /** For browsers. */
    String document(ReportDocument document) {
        return render(document, SCREEN);
    }

    /** For the maker of PDF. */
    String forPaper(ReportDocument document) {
        return render(document, PAPER);
    }

    private String render(ReportDocument document, StyleSheet style) {
        StringOutput output = new StringOutput();
        templates.render(
                "report/document.jte",
                Map.of("document", document, "style", style.text(), "policy", style.policy()),
                output);
        return output.toString();
    }
}

package io.bellwether.desk.page;

import io.bellwether.desk.report.document.ReportDocument;
import java.util.List;

/** A weekly report on the desk, and the same as files. */
public record WeeklyPage(ReportDocument document, List<ReportFile> files) {

    /** Copies the list. */
    public WeeklyPage {
        files = List.copyOf(files);
    }
}

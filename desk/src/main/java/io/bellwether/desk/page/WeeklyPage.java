package io.bellwether.desk.page;

import io.bellwether.desk.report.document.ReportDocument;
import java.util.List;

/**
 * A weekly report on the desk, and the same as files.
 *
 * @param asOf when its figures were read
 */
public record WeeklyPage(ReportDocument document, List<ReportFile> files, String asOf) {

    /** Copies the list. */
    public WeeklyPage {
        files = List.copyOf(files);
    }
}

package io.bellwether.desk.report.document;

import java.util.List;

/**
 * The report in words.
 *
 * @param title of the report, with its week
 * @param subtitle its days and the zone they are of
 */
public record ReportDocument(String title, String subtitle, List<Section> sections) {

    /** Copies the list. */
    public ReportDocument {
        sections = List.copyOf(sections);
    }
}

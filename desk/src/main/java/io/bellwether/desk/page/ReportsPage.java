package io.bellwether.desk.page;

import java.util.List;

/**
 * The list of weekly reports.
 *
 * @param lines complete weeks with data, the latest first
 */
public record ReportsPage(List<Line> lines) {

    /** Copies the list. */
    public ReportsPage {
        lines = List.copyOf(lines);
    }

    /**
     * A week.
     *
     * @param name "Week 3 of 2026"
     * @param days "12–18 January 2026"
     * @param hours observed
     * @param articles observed in them
     * @param files the same report in other formats
     */
    public record Line(String name, String days, String hours, String articles, String href, List<ReportFile> files) {

        /** Copies the list. */
        public Line {
            files = List.copyOf(files);
        }
    }
}

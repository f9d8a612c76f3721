package io.bellwether.desk.page;

import java.util.List;

/**
 * The list of weekly reports.
 *
 * @param lines complete weeks with data, the latest first
 * @param elsewhere reports that are kept for readers in other time zones
 */
public record ReportsPage(List<Line> lines, List<Kept> elsewhere) {

    /** Copies the lists. */
    public ReportsPage {
        lines = List.copyOf(lines);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A report that is kept, of a week in that zone. */
    public record Kept(String name, String zone, String asOf, String href) {}

    /**
     * A week.
     *
     * @param name "Week 3 of 2026"
     * @param days "12–18 January 2026"
     * @param hours observed
     * @param articles observed in them
     * @param kept as of when it is kept, or that it is not yet
     * @param files the same report in other formats
     */
    public record Line(
            String name, String days, String hours, String articles, String kept, String href, List<ReportFile> files) {

        /** Copies the list. */
        public Line {
            files = List.copyOf(files);
        }
    }
}

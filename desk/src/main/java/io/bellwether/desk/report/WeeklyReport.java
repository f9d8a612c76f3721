package io.bellwether.desk.report;

import java.util.List;

/**
 * A complete week in figures: what every format of the report is made from. Texts that came from feeds are plain and bounded
 * ({@link PlainText}).
 *
 * @param themes all themes of the week, the most notable first
 * @param stories those with most independent sources, at most ten
 * @param alerts by theme, those with most first
 * @param precision of themes that people marked tags of; empty when nobody marked any
 */
public record WeeklyReport(
        ReportPeriod period,
        WeekTotals totals,
        List<ThemeWeek> themes,
        List<TopStory> stories,
        TermChanges terms,
        WeekCoverage coverage,
        List<AlertTally> alerts,
        List<ThemePrecision> precision) {

    /** Copies the lists. */
    public WeeklyReport {
        themes = List.copyOf(themes);
        stories = List.copyOf(stories);
        alerts = List.copyOf(alerts);
        precision = List.copyOf(precision);
    }

    /** Themes whose change chance does not explain. */
    public List<ThemeWeek> notable() {
        return themes.stream().filter(ThemeWeek::notable).toList();
    }
}

package io.bellwether.desk.report.format;

import io.bellwether.desk.report.Comparison;
import io.bellwether.desk.report.ThemeWeek;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.DeskLinks;
import java.util.List;
import java.util.Locale;

/** Writes the report's figures as CSV, one a line, so that any sheet can turn them as it likes. Pure. */
final class CsvReport {

    private static final List<String> HEAD =
            List.of("week", "zone", "section", "id", "name", "measure", "value", "link");

    private final WeeklyReport report;
    private final DeskLinks links;
    private final StringBuilder text = new StringBuilder();

    private CsvReport(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.links = links;
    }

    static String of(WeeklyReport report, DeskLinks links) {
        CsvReport csv = new CsvReport(report, links);
        csv.text.append(CsvText.line(HEAD));
        csv.totals();
        report.themes().forEach(csv::theme);
        csv.stories();
        csv.words();
        csv.alerts();
        csv.precision();
        return csv.text.toString();
    }

    private void totals() {
        Line all = new Line("total", "", "", links.articles(report.period()));
        add(all, "articles", report.totals().articles());
        add(all, "articles_with_theme", report.totals().tagged());
        add(all, "publishers", report.totals().publishers());
        Line seen = new Line("coverage", "", "", links.feeds());
        add(seen, "hours", report.coverage().hours());
        add(seen, "hours_observed", report.coverage().observed());
        add(seen, "hours_incomplete", report.coverage().unfinished());
        add(seen, "feeds", report.coverage().feeds());
        add(seen, "feeds_not_answering", report.coverage().outages().size());
        add(seen, "feeds_with_gap", report.coverage().gaps().size());
    }

    private void theme(ThemeWeek theme) {
        Line line = new Line("theme", theme.id(), theme.title(), links.articles(theme.id(), report.period()));
        add(line, "stories", theme.stories());
        add(line, "articles", theme.articles());
        theme.before().ifPresent(before -> add(line, "stories_week_before", before));
        theme.comparison().ifPresent(comparison -> comparison(line, comparison));
        theme.days().forEach(day -> add(line, "stories_" + day.day(), day.stories()));
    }

    private void comparison(Line line, Comparison comparison) {
        add(line, "compared_hours", comparison.hours());
        add(line, "compared_stories", comparison.stories());
        add(line, "expected", decimal(comparison.expected()));
        add(line, "usual_low", comparison.low());
        add(line, "usual_high", comparison.high());
        add(line, "change", comparison.change().name().toLowerCase(Locale.ROOT));
        add(line, "probability", decimal(comparison.probability()));
        add(line, "notable", Boolean.toString(comparison.notable()));
    }

    private void stories() {
        report.stories().forEach(story -> {
            Line line = new Line("story", story.story(), story.title(), links.story(story.story()));
            add(line, "independent_sources", story.sources().size());
            add(line, "articles", story.articles());
        });
    }

    private void words() {
        report.terms()
                .names()
                .forEach(term -> add(
                        new Line("new_name", "", term.text(), links.words(term.text(), report.period())),
                        "stories",
                        term.stories()));
        report.terms().rising().forEach(term -> {
            Line line = new Line("rising_word", "", term.text(), links.words(term.text(), report.period()));
            add(line, "stories", term.stories());
            add(line, "stories_before", term.before());
            add(line, "deviations", decimal(term.deviations()));
        });
    }

    private void alerts() {
        report.alerts().forEach(alert -> {
            Line line = new Line("alerts", alert.theme(), alert.title(), links.theme(alert.theme()));
            add(line, "high", alert.high());
            add(line, "medium", alert.medium());
            add(line, "low", alert.low());
        });
    }

    private void precision() {
        report.precision().forEach(theme -> {
            Line line = new Line("precision", theme.theme(), theme.title(), links.theme(theme.theme()));
            add(line, "marked", theme.precision().marked());
            add(line, "right", theme.precision().right());
            add(line, "low", decimal(theme.precision().low()));
            add(line, "high", decimal(theme.precision().high()));
        });
    }

    private void add(Line line, String measure, int value) {
        add(line, measure, Integer.toString(value));
    }

    private void add(Line line, String measure, String value) {
        text.append(CsvText.line(List.of(
                report.period().week().toString(),
                CsvText.harmless(report.period().zone().getId()),
                line.section(),
                CsvText.harmless(line.id()),
                CsvText.harmless(line.name()),
                measure,
                value,
                line.link())));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    /** What a line's figure is of. */
    private record Line(String section, String id, String name, String link) {}
}

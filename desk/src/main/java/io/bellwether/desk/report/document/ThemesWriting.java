package io.bellwether.desk.report.document;

import io.bellwether.article.trend.Change;
import io.bellwether.desk.report.Comparison;
import io.bellwether.desk.report.ThemeWeek;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Column;
import io.bellwether.desk.report.document.Block.Grid;
import io.bellwether.desk.report.document.Block.Multiple;
import io.bellwether.desk.report.document.Block.Multiples;
import io.bellwether.desk.report.document.Block.Paragraph;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.List;

/** Writes the themes against what is usual for them: a table, and the days of each. */
final class ThemesWriting {

    private static final List<Column> COLUMNS = List.of(
            new Column("Theme", false),
            new Column("Stories", true),
            new Column("Expected", true),
            new Column("A usual week", false),
            new Column("Chance", true),
            new Column("Week before", true));

    private final WeeklyReport report;
    private final DeskLinks links;
    private final RangeDrawing ranges;

    ThemesWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.links = links;
        this.ranges = RangeDrawing.of(report.themes());
    }

    Section write() {
        if (report.themes().isEmpty()) {
            return Section.of(
                    "themes",
                    "Themes against what is usual",
                    new Paragraph(List.of(new Text("No theme was looked for in this week."))));
        }
        return Section.of(
                "themes",
                "Themes against what is usual",
                new Paragraph(List.of(new Text(
                        "Independent stories that began in the week, against those to be expected of what was observed. The pale bar"
                                + " is what 95 of 100 usual weeks bring, the stroke what was expected, the dot what came; red is what"
                                + " chance does not explain."))),
                new Grid(
                        "Themes against what is usual",
                        COLUMNS,
                        report.themes().stream().map(this::row).toList()),
                new Paragraph(
                        List.of(
                                new Text(
                                        "Day by day: bars are stories, strokes what was expected; grey days were observed in part or not at all."))),
                new Multiples(report.themes().stream().map(this::days).toList()));
    }

    private List<Cell> row(ThemeWeek theme) {
        return List.of(
                Cell.of(new Link(theme.title(), links.theme(theme.id()))).withStrength(theme.notable()),
                Cell.of(new Link(Figures.number(theme.stories()), links.articles(theme.id(), report.period())))
                        .withStrength(theme.notable()),
                theme.comparison()
                        .map(comparison ->
                                Cell.of(new Link(Figures.decimal(comparison.expected()), links.theme(theme.id()))))
                        .orElseGet(() -> Cell.of("no baseline")),
                theme.comparison()
                        .map(comparison ->
                                Cell.of(ranges.draw(comparison)).withAside(List.of(new Text(range(comparison)))))
                        .orElseGet(() -> Cell.of("–")),
                theme.comparison()
                        .map(comparison -> Cell.of(Figures.chance(comparison.probability()))
                                .withStrength(theme.notable()))
                        .orElseGet(() -> Cell.of("–")),
                theme.before()
                        .map(before -> Cell.of(new Link(
                                Figures.number(before),
                                links.articles(theme.id(), report.period().minus(1)))))
                        .orElseGet(() -> Cell.of("not seen")));
    }

    private String range(Comparison comparison) {
        String range = "%s to %s".formatted(Figures.number(comparison.low()), Figures.number(comparison.high()));
        boolean part = comparison.hours() < report.coverage().observed();
        return part
                ? range
                        + "; %s in the %s with a baseline"
                                .formatted(
                                        Figures.number(comparison.stories()),
                                        Figures.count(comparison.hours(), "hour", "hours"))
                : range;
    }

    private Multiple days(ThemeWeek theme) {
        return new Multiple(
                List.of(
                        new Link(theme.title(), links.theme(theme.id())),
                        new Text(theme.comparison().filter(Comparison::notable).isEmpty() ? "" : change(theme))),
                DayDrawing.draw(theme));
    }

    private static String change(ThemeWeek theme) {
        return theme.comparison().orElseThrow().change() == Change.RISE ? " ▲ rose" : " ▼ fell";
    }
}

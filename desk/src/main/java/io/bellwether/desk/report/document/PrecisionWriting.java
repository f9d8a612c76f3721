package io.bellwether.desk.report.document;

import io.bellwether.classify.past.Precision;
import io.bellwether.desk.report.ThemePrecision;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Column;
import io.bellwether.desk.report.document.Block.Grid;
import io.bellwether.desk.report.document.Block.Paragraph;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.List;

/** Writes how many tags people found right. */
final class PrecisionWriting {

    private static final List<Column> COLUMNS = List.of(
            new Column("Theme", false),
            new Column("Marked", true),
            new Column("Right", true),
            new Column("Precision", true),
            new Column("With 95% confidence", true));

    private final WeeklyReport report;
    private final DeskLinks links;

    PrecisionWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.links = links;
    }

    Section write() {
        return Section.of(
                "precision",
                "How right the tags are",
                report.precision().isEmpty()
                        ? new Paragraph(
                                List.of(
                                        new Text(
                                                "Nobody has marked a tag of this week as right or wrong: nothing can be said of precision.")))
                        : new Grid(
                                "Tags that people marked",
                                COLUMNS,
                                report.precision().stream().map(this::row).toList()));
    }

    private List<Cell> row(ThemePrecision theme) {
        Precision precision = theme.precision();
        return List.of(
                Cell.of(new Link(theme.title(), links.theme(theme.theme()))),
                Cell.of(new Link(Figures.number(precision.marked()), links.articles(theme.theme(), report.period()))),
                Cell.of(Figures.number(precision.right())),
                Cell.of(Figures.percent(precision.share())),
                Cell.of("%s to %s".formatted(Figures.percent(precision.low()), Figures.percent(precision.high()))));
    }
}

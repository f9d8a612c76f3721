package io.bellwether.desk.report.document;

import io.bellwether.desk.report.AlertTally;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Column;
import io.bellwether.desk.report.document.Block.Grid;
import io.bellwether.desk.report.document.Block.Paragraph;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.List;

/** Writes how many alerts each theme raised. */
final class AlertsWriting {

    private static final List<Column> COLUMNS = List.of(
            new Column("Theme", false), new Column("High", true), new Column("Medium", true), new Column("Low", true));

    private final WeeklyReport report;
    private final DeskLinks links;

    AlertsWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.links = links;
    }

    Section write() {
        return Section.of(
                "alerts",
                "Alerts raised",
                report.alerts().isEmpty()
                        ? new Paragraph(List.of(new Text("None.")))
                        : new Grid(
                                "Alerts by theme and severity",
                                COLUMNS,
                                report.alerts().stream().map(this::row).toList()));
    }

    private List<Cell> row(AlertTally alerts) {
        return List.of(
                Cell.of(new Link(alerts.title(), links.theme(alerts.theme()))),
                count(alerts, alerts.high(), "high").withStrength(alerts.high() > 0),
                count(alerts, alerts.medium(), "medium"),
                count(alerts, alerts.low(), "low"));
    }

    private Cell count(AlertTally alerts, int count, String severity) {
        return count == 0
                ? Cell.of("0")
                : Cell.of(new Link(Figures.number(count), links.alerts(alerts.theme(), severity)));
    }
}

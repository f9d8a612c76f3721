package io.bellwether.desk.report.document;

import io.bellwether.desk.report.WeekCoverage;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Column;
import io.bellwether.desk.report.document.Block.Grid;
import io.bellwether.desk.report.document.Block.Points;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Quoted;
import io.bellwether.desk.report.document.Inline.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what could not be seen: silence must never be taken for "no news". */
final class CoverageWriting {

    private static final int MOST_STRETCHES = 6;
    private static final int MOST_FEEDS = 20;
    private static final List<Column> OUTAGES =
            List.of(new Column("Feed", false), new Column("Last answer", false), new Column("Reason", false));
    private static final List<Column> GAPS = List.of(new Column("Feed", false), new Column("May have missed", false));

    private final WeeklyReport report;
    private final WeekCoverage coverage;
    private final DeskLinks links;

    CoverageWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.coverage = report.coverage();
        this.links = links;
    }

    Section write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Points(points()));
        if (!coverage.outages().isEmpty()) {
            blocks.add(new Grid(
                    "Feeds that do not answer",
                    OUTAGES,
                    coverage.outages().stream()
                            .limit(MOST_FEEDS)
                            .map(this::outage)
                            .toList()));
        }
        if (!coverage.gaps().isEmpty()) {
            blocks.add(new Grid(
                    "Feeds that may have missed items",
                    GAPS,
                    coverage.gaps().stream().limit(MOST_FEEDS).map(this::gap).toList()));
        }
        return new Section("coverage", "What we could not see", blocks);
    }

    private List<List<Inline>> points() {
        List<List<Inline>> points = new ArrayList<>();
        points.add(List.of(new Text(hours())));
        if (coverage.unfinished() > 0) {
            points.add(List.of(new Text("The counts of %s are not complete in the store yet; they are in no comparison."
                    .formatted(Figures.count(coverage.unfinished(), "hour", "hours")))));
        }
        points.add(List.of(
                new Link(Figures.count(coverage.feeds(), "feed", "feeds"), links.feeds()),
                new Text(
                        " known: %s since the week's end or before, %s may have missed items in the week. Only the latest state"
                                        .formatted(
                                                Figures.count(coverage.outages().size(), "has", "have")
                                                        + " not answered",
                                                Figures.number(coverage.gaps().size()))
                                + " of a feed is kept: what failed in the week and works again is not listed.")));
        return points;
    }

    private String hours() {
        if (coverage.dark().isEmpty()) {
            return "Something was observed in every one of the week's %s hours.".formatted(coverage.hours());
        }
        String stretches = coverage.dark().stream()
                .sorted(Comparator.comparingLong(WeekCoverage.Span::hours).reversed())
                .limit(MOST_STRETCHES)
                .sorted(Comparator.comparing(WeekCoverage.Span::from))
                .map(span -> "%s to %s".formatted(moment(span.from()), moment(span.until())))
                .collect(Collectors.joining("; "));
        int more = coverage.dark().size() - MOST_STRETCHES;
        return "Nothing was observed in %s of %s hours: %s%s."
                .formatted(
                        coverage.unobserved(),
                        coverage.hours(),
                        stretches,
                        more > 0 ? " and %s shorter".formatted(Figures.count(more, "stretch", "stretches")) : "");
    }

    private List<Cell> outage(WeekCoverage.Outage outage) {
        return List.of(
                Cell.of(new Quoted(outage.name())),
                Cell.of(outage.since().map(this::moment).orElse("never")),
                Cell.of(new Quoted(outage.reason())));
    }

    private List<Cell> gap(WeekCoverage.Gap gap) {
        return List.of(
                Cell.of(new Quoted(gap.name())),
                Cell.of("%s to %s".formatted(moment(gap.from()), moment(gap.until()))));
    }

    private String moment(Instant time) {
        return WeekText.moment(time, report.period());
    }
}

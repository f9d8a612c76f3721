package io.bellwether.desk.mail;

import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block;
import io.bellwether.desk.report.document.DocumentWriting;
import io.bellwether.desk.report.document.Inline;
import io.bellwether.desk.report.document.ReportDocument;
import io.bellwether.desk.telling.DeskLinks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A weekly report in a mail: its headline findings; all the rest is in the PDF and on the desk.
 *
 * @param href the report on the desk
 */
record WeekView(String title, String subtitle, List<Point> points, String href) {

    WeekView {
        points = List.copyOf(points);
    }

    /** A finding. */
    record Point(List<Inline> words) {

        Point {
            words = List.copyOf(words);
        }

        String text() {
            return words.stream().map(Inline::text).collect(Collectors.joining());
        }
    }

    static WeekView of(WeeklyReport report, DeskLinks links) {
        ReportDocument document = DocumentWriting.write(report, linksOf(links));
        List<Point> points = document.sections().getFirst().blocks().stream()
                .flatMap(block -> block instanceof Block.Points(var found) ? found.stream() : Stream.of())
                .map(Point::new)
                .toList();
        return new WeekView(document.title(), document.subtitle(), points, links.report(report.period()));
    }

    /** The report's own links, to the same desk. */
    static io.bellwether.desk.report.document.DeskLinks linksOf(DeskLinks links) {
        return io.bellwether.desk.report.document.DeskLinks.at(links.desk());
    }
}

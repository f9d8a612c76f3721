package io.bellwether.desk.report.format;

import io.bellwether.desk.report.document.Block;
import io.bellwether.desk.report.document.Cell;
import io.bellwether.desk.report.document.Inline;
import io.bellwether.desk.report.document.ReportDocument;
import io.bellwether.desk.report.document.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the report as Markdown with the tables of GitHub's extension. Pure. */
final class MarkdownReport {

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    static String of(ReportDocument document) {
        MarkdownReport report = new MarkdownReport();
        report.line("# " + MarkdownText.of(document.title()));
        report.line(MarkdownText.of(document.subtitle()));
        document.sections().forEach(report::section);
        return report.text.toString().stripTrailing() + "\n";
    }

    private void section(Section section) {
        line("## " + MarkdownText.of(section.heading()));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line(words(paragraph.words()));
            case Block.Points points ->
                line(points.points().stream().map(point -> "- " + words(point)).collect(Collectors.joining("\n")));
            case Block.Grid grid -> grid(grid);
            case Block.Multiples multiples ->
                line(multiples.multiples().stream()
                        .map(multiple -> "- " + words(multiple.words()) + ": "
                                + MarkdownText.of(multiple.drawing().text()))
                        .collect(Collectors.joining("\n")));
        }
    }

    private void grid(Block.Grid grid) {
        String head = row(grid.columns().stream()
                .map(column -> MarkdownText.of(column.name()))
                .toList());
        String rule = row(grid.columns().stream()
                .map(column -> column.numeric() ? "---:" : "---")
                .toList());
        String rows = grid.rows().stream()
                .map(row -> row(row.stream().map(MarkdownReport::cell).toList()))
                .collect(Collectors.joining("\n"));
        line(head + "\n" + rule + "\n" + rows);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** A drawing is left out: its figures stand beside it. */
    private static String cell(Cell cell) {
        String words = words(cell.words());
        String strong = cell.strong() && !words.isEmpty() ? "**" + words + "**" : words;
        if (cell.aside().isEmpty()) {
            return strong;
        }
        return strong.isEmpty() ? words(cell.aside()) : strong + "<br>" + words(cell.aside());
    }

    private static String words(List<Inline> words) {
        return words.stream().map(MarkdownReport::words).collect(Collectors.joining());
    }

    private static String words(Inline words) {
        return switch (words) {
            case Inline.Text own -> MarkdownText.of(own.text());
            case Inline.Quoted quoted -> MarkdownText.of(quoted.text());
            case Inline.Link link -> MarkdownText.link(link.text(), link.href());
        };
    }

    private void line(String block) {
        text.append(block).append("\n\n");
    }
}

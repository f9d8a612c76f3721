package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a PDF into blocks, and tells what each block is. Not thread-safe. */
final class PdfBlocks {

    private final PdfPage page;
    private final LineJoin join;
    private final PdfHeadings headings;
    private final MarkdownText markdown = new MarkdownText();

    /** How far the marks of the list items so far stand from the left, outermost first. */
    private final List<Double> marks = new ArrayList<>();

    private PdfBlocks(List<PdfLine> lines) {
        page = new PdfPage(lines);
        join = new LineJoin(lines.stream().map(PdfLine::text).toList());
        headings = new PdfHeadings(lines);
    }

    /** All lines as Markdown. */
    static String markdown(List<PdfLine> lines) throws UnreadableBriefing {
        PdfBlocks blocks = new PdfBlocks(lines);
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || blocks.page.begins(start, at)) {
                blocks.add(lines.subList(start, at));
                start = at;
            }
        }
        return blocks.markdown.toString();
    }

    private void add(List<PdfLine> lines) throws UnreadableBriefing {
        StyledText block = new StyledText();
        lines.forEach(line -> join.append(block, line.words()));
        PdfLine first = lines.getFirst();
        int mark = ListMark.length(block.oneLine());
        if (headings.isHeading(first, block)) {
            marks.clear();
            markdown.heading(headings.level(first), block.oneLine());
        } else if (mark > 0) {
            block.dropFirst(mark);
            markdown.item(depth(first), block);
        } else {
            marks.clear();
            markdown.paragraph(block);
        }
    }

    private int depth(PdfLine item) {
        while (!marks.isEmpty() && marks.getLast() > item.left() + item.size() / 2) {
            marks.removeLast();
        }
        if (marks.isEmpty() || marks.getLast() < item.left() - item.size() / 2) {
            marks.add(item.left());
        }
        return marks.size() - 1;
    }
}

package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells where a block begins: by distance, indentation, letters, list marks, and by a line that ends before it had to. */
final class PdfPage {

    /** A distance between base lines that is this much more than usual parts blocks. */
    private static final double WIDE = 1.25;

    /** Lines that stand this near count when the column's right edge is sought. */
    private static final int NEAR = 40;

    /** Indentations and rests of lines are compared with a letter's size times this. */
    private static final double TOLERANCE = 0.6;

    private static final Pattern TERMINAL = Pattern.compile(".*[.!?:;…][\"”’)\\]]*", Pattern.DOTALL);

    private final List<PdfLine> lines;
    private final Map<Double, Double> usualDistance = new HashMap<>();

    PdfPage(List<PdfLine> lines) {
        this.lines = lines;
        measure();
    }

    /** Whether the line at a place begins a block, when the block before it began at {@code start}. */
    boolean begins(int start, int at) {
        PdfLine first = lines.get(start);
        PdfLine before = lines.get(at - 1);
        PdfLine line = lines.get(at);
        boolean inItem = ListMark.length(first.text()) > 0;
        if (!line.isAsLargeAs(before) || ListMark.isBullet(line.text())) {
            return true;
        }
        if (weightChanges(before, line, inItem) || isFar(before, line)) {
            return true;
        }
        boolean hyphenated = before.text().endsWith("-");
        boolean ended = !hyphenated
                && (endsEarly(at - 1) || TERMINAL.matcher(before.text()).matches());
        return ended
                && (ListMark.length(line.text()) > 0
                        || isLedIn(line)
                        || endsEarly(at - 1)
                        || isMovedIn(start, at, inItem));
    }

    /** Printers draw some bullets as pictures; then a bold beginning after a full sentence tells the item. */
    private static boolean isLedIn(PdfLine line) {
        return !line.words().isAllBold()
                && line.words().markedLines(Integer.MAX_VALUE).getFirst().startsWith("**");
    }

    /** A bold line by itself is a heading, unless it is the beginning of an item. */
    private boolean weightChanges(PdfLine before, PdfLine line, boolean inItem) {
        boolean fromBold = before.words().isAllBold()
                && !line.words().beginsBold()
                && !inItem
                && !before.text().endsWith(":");
        boolean toBold = line.words().isAllBold()
                && !before.words().isAllBold()
                && TERMINAL.matcher(before.text()).matches();
        return fromBold || toBold;
    }

    private boolean isFar(PdfLine before, PdfLine line) {
        if (line.page() != before.page() || line.y() < before.y()) {
            return false;
        }
        return line.y() - before.y() > WIDE * usualDistance.getOrDefault(line.size(), 1.2 * line.size());
    }

    /** Whether the first word of the next line would have fitted on this one. */
    private boolean endsEarly(int at) {
        PdfLine line = lines.get(at);
        double needed = lines.get(at + 1).firstWord() + TOLERANCE * line.size();
        return columnEdge(at) - line.right() > needed;
    }

    /** The farthest right end among near lines of this column. */
    private double columnEdge(int at) {
        PdfLine line = lines.get(at);
        double edge = line.right();
        for (int near = Math.max(0, at - NEAR); near < Math.min(lines.size(), at + NEAR); near++) {
            PdfLine other = lines.get(near);
            boolean sameColumn = other.left() < line.right()
                    && other.left() > line.left() - 6 * line.size()
                    && other.isAsLargeAs(line);
            edge = sameColumn ? Math.max(edge, other.right()) : edge;
        }
        return edge;
    }

    /** A first line that is indented, or a line that stands left of an item's text. */
    private boolean isMovedIn(int start, int at, boolean inItem) {
        PdfLine before = lines.get(at - 1);
        double moved = lines.get(at).left() - before.left();
        double tolerance = TOLERANCE * before.size();
        return inItem ? at - 1 > start && moved < -tolerance : moved > tolerance;
    }

    /** The usual distance is the median of those between lines of one size that follow each other on a page. */
    private void measure() {
        Map<Double, List<Double>> distances = new HashMap<>();
        for (int at = 1; at < lines.size(); at++) {
            PdfLine before = lines.get(at - 1);
            PdfLine line = lines.get(at);
            double distance = line.y() - before.y();
            if (line.page() == before.page() && line.size() == before.size() && distance > 0) {
                distances
                        .computeIfAbsent(line.size(), none -> new ArrayList<>())
                        .add(distance);
            }
        }
        distances.forEach((size, all) -> {
            all.sort(null);
            usualDistance.put(size, Math.min(all.get(all.size() / 2), 2 * size));
        });
    }
}

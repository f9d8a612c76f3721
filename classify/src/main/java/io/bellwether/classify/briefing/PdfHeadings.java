package io.bellwether.classify.briefing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Knows headings in a PDF by letters larger than the running text; the largest are of level 1. */
final class PdfHeadings {

    /** How much larger the letters of a heading are, at least, in points. */
    private static final double LARGER = 1;

    private static final int MOST_WORDS = 25;

    private final double runningText;
    private final List<Double> sizes;

    PdfHeadings(List<PdfLine> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        runningText = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        sizes = letters.keySet().stream()
                .filter(size -> size >= runningText + LARGER)
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
    }

    /** Whether a block that begins with this line is a heading. */
    boolean isHeading(PdfLine first, StyledText block) {
        return first.size() >= runningText + LARGER && InlineHeading.words(block.oneLine()) <= MOST_WORDS;
    }

    /** 1 for the largest letters. */
    int level(PdfLine heading) {
        return sizes.indexOf(heading.size()) + 1;
    }
}

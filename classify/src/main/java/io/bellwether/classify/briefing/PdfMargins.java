package io.bellwether.classify.briefing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes away what is no text of its own: running headers and footers, page numbers, and lines of a table of contents. */
final class PdfMargins {

    /** Shares of a page's height that hold them. */
    private static final double TOP = 0.12;

    private static final double BOTTOM = 0.88;

    /** Left and right pages may differ, and a chapter's name stands on some pages only. */
    private static final double LEAST_SHARE_OF_PAGES = 0.25;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\W*(page|p\\.|seite|página|pagina)?\\s*(\\d{1,4}|[ivxl]{1,6})\\s*((of|/|von|de|di|sur)\\s*\\d{1,4})?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Dots that lead to a page number. */
    private static final Pattern CONTENTS = Pattern.compile(".*(\\.\\s?){6,}\\s*\\w{0,5}");

    /** What makes two lines of different pages one repeated line. */
    private record Repeated(boolean above, double size, String text) {}

    private PdfMargins() {}

    /** The lines that are not in a margin, or say something of their own there. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Repeated, Set<Integer>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            if (inMargin(line)) {
                pages.computeIfAbsent(repeated(line), none -> new HashSet<>()).add(line.page());
            }
        }
        double fewest = Math.max(
                2,
                LEAST_SHARE_OF_PAGES
                        * lines.stream().mapToInt(PdfLine::page).distinct().count());
        return lines.stream()
                .filter(line -> !CONTENTS.matcher(line.text()).matches())
                .filter(line -> !inMargin(line)
                        || !(PAGE_NUMBER.matcher(line.text()).matches()
                                || pages.getOrDefault(repeated(line), Set.of()).size() >= fewest))
                .toList();
    }

    private static boolean inMargin(PdfLine line) {
        return line.depth() < TOP || line.depth() > BOTTOM;
    }

    private static Repeated repeated(PdfLine line) {
        return new Repeated(line.depth() < TOP, line.size(), line.text().replaceAll("\\d+", "0"));
    }
}

package io.bellwether.classify.tag;

import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says how far a theme was from being tagged, and what would have tipped it. */
final class ReceiptMiss {

    /** Quoted words shown. */
    private static final int SHOWN = 5;

    private ReceiptMiss() {}

    static void write(ReceiptLines lines, Theme theme, ThemeExplanation known) {
        lines.add(
                "  %s: score %.4f, short of %.2f by %.4f",
                Quote.oneLine(theme.title()),
                known.score(),
                theme.threshold(),
                Math.max(0, theme.threshold() - known.score()));
        lines.add("    %s", found(known.evidence()));
        if (known.gate() instanceof GateFinding.Shut) {
            lines.add("    gate shut: it has none of %s", ReceiptContext.list(theme.gate()));
        }
        ReceiptContext.writeLeaning(lines, "    ", theme, known);
        ChangeText.tipping(theme, known).forEach(line -> lines.add("    %s", line));
    }

    private static String found(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "nothing found that speaks for it";
        }
        return "found "
                + evidence.stream()
                        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                        .map(place -> "\"" + Quote.oneLine(place.text()) + "\"")
                        .distinct()
                        .limit(SHOWN)
                        .collect(Collectors.joining(", "));
    }
}

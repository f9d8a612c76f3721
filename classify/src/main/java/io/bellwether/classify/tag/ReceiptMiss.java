package io.bellwether.classify.tag;

import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<ThemeExplanation.WhatIf> tipping = known.whatIfs().stream()
                .filter(whatIf -> whatIf.score() >= theme.threshold())
                .toList();
        String beside = known.gate() instanceof GateFinding.Shut ? " beside a word of its gate" : "";
        if (tipping.isEmpty()) {
            best(known)
                    .ifPresentOrElse(
                            best -> lines.add(
                                    "    %s would still not do: %.4f", text(best.change(), beside), best.score()),
                            () -> lines.add("    no single sentence more would have done"));
        }
        tipping.stream()
                .filter(whatIf -> tipping.size() == 1 || !(whatIf.change() instanceof Change.Together))
                .forEach(whatIf -> lines.add(
                        "    it would have been tagged by %s: %.4f", text(whatIf.change(), beside), whatIf.score()));
    }

    private static Optional<ThemeExplanation.WhatIf> best(ThemeExplanation known) {
        return known.whatIfs().stream().max(Comparator.comparingDouble(ThemeExplanation.WhatIf::score));
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

    private static String text(Change change, String beside) {
        return switch (change) {
            case Change.StrongestInTitle() -> "its strongest sentence in the title";
            case Change.ContextInTitle() -> "the words it requires nearby in the title";
            case Change.OneMoreTerm(String term) -> "one more sentence with \"" + Quote.oneLine(term) + "\"" + beside;
            case Change.OneMoreWording(String title) -> "one more sentence sure of " + Quote.oneLine(title) + beside;
            case Change.Together() -> "all of that together";
        };
    }
}

package io.bellwether.classify.tag;

import io.bellwether.article.profile.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what would have tipped a theme that an article did not get. Pure; nothing in it breaks a line. */
public final class ChangeText {

    private ChangeText() {}

    /** A line for each change that would have tipped it; where none would, one line that says so. */
    public static List<String> tipping(Theme theme, ThemeExplanation known) {
        List<ThemeExplanation.WhatIf> tipping = known.whatIfs().stream()
                .filter(whatIf -> whatIf.score() >= theme.threshold())
                .toList();
        String beside = known.gate() instanceof GateFinding.Shut ? " beside a word of its gate" : "";
        if (tipping.isEmpty()) {
            return List.of(best(known, beside));
        }
        if (tipping.size() == 1 && tipping.getFirst().change() instanceof Change.Together) {
            return List.of(String.format(
                    Locale.ROOT,
                    "it would have been tagged only by all of these together: %s: %.4f",
                    single(known).map(change -> text(change, beside)).collect(Collectors.joining("; ")),
                    tipping.getFirst().score()));
        }
        return tipping.stream()
                .filter(whatIf -> !(whatIf.change() instanceof Change.Together))
                .map(whatIf -> String.format(
                        Locale.ROOT,
                        "it would have been tagged by %s: %.4f",
                        text(whatIf.change(), beside),
                        whatIf.score()))
                .toList();
    }

    private static Stream<Change> single(ThemeExplanation known) {
        return known.whatIfs().stream()
                .map(ThemeExplanation.WhatIf::change)
                .filter(change -> !(change instanceof Change.Together));
    }

    private static String best(ThemeExplanation known, String beside) {
        return known.whatIfs().stream()
                .max(Comparator.comparingDouble(ThemeExplanation.WhatIf::score))
                .map(best -> String.format(
                        Locale.ROOT, "%s would still not do: %.4f", text(best.change(), beside), best.score()))
                .orElse("no single sentence more would have done");
    }

    private static String text(Change change, String beside) {
        return switch (change) {
            case Change.StrongestInTitle() -> "its strongest sentence in the title";
            case Change.ContextInTitle() -> "the words it requires nearby in the title";
            case Change.OneMoreTerm(String term) -> "one more sentence with \"" + Quote.oneLine(term) + "\"" + beside;
            case Change.OneMoreWording(String title) -> "one more sentence sure of " + Quote.oneLine(title) + beside;
            case Change.Together() -> "all of these changes together";
        };
    }
}

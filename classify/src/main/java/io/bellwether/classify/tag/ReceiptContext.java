package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import java.util.List;
import java.util.stream.Collectors;

/** Says what let a theme through its gate, and which sentences are nearest in meaning. */
final class ReceiptContext {

    /** Words of a gate shown; the rest is counted. */
    private static final int SHOWN = 6;

    private ReceiptContext() {}

    static void write(ReceiptLines lines, Article article, Theme theme, ThemeExplanation known) {
        switch (known.gate()) {
            case GateFinding.StandsAlone() -> lines.add("  no gate: the theme stands alone");
            case GateFinding.Shut() ->
                lines.add("  gate shut: the article has none of %s, nor names that stand for them", list(theme.gate()));
            case GateFinding.Open(List<String> words, GateFinding.Nearest nearest) -> {
                lines.add("  gate open: it says %s; nearest to what speaks %s", list(words), away(nearest));
                lines.add("    %s", quote(article, nearest));
            }
        }
        known.nearest()
                .ifPresent(like -> lines.add(
                        "  nearest in meaning (%.2f): \"%s\"%n    to the briefing's \"%s\"",
                        like.cosine(), Quote.oneLine(like.article()), Quote.oneLine(like.briefing())));
    }

    static String list(List<String> words) {
        String shown = words.stream()
                .limit(SHOWN)
                .map(word -> "\"" + Quote.oneLine(word) + "\"")
                .collect(Collectors.joining(", "));
        return words.size() > SHOWN ? shown + " and " + (words.size() - SHOWN) + " more" : shown;
    }

    private static String away(GateFinding.Nearest nearest) {
        String title = nearest.field() == ArticleField.TITLE ? ", the title" : "";
        return switch (nearest.sentencesAway()) {
            case 0 -> "in the same sentence" + title;
            case 1 -> "in the next sentence" + title;
            default -> nearest.sentencesAway() + " sentences away" + title;
        };
    }

    private static String quote(Article article, GateFinding.Nearest nearest) {
        return Quote.around(nearest.field().of(article), nearest.start(), nearest.end());
    }
}

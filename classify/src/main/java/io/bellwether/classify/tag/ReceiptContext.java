package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what let a theme through its gate, and which sentences are nearest in meaning. */
final class ReceiptContext {

    /** Words of a gate shown; the rest is counted. */
    private static final int SHOWN = 6;

    /** In the logarithm of the odds; less changes a score by a few hundredths. */
    private static final double LEAST_SHOWN = 0.05;

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
        writeLeaning(lines, "  ", theme, known);
    }

    /** Says what marks taught of meaning, where it changed the score. */
    static void writeLeaning(ReceiptLines lines, String indent, Theme theme, ThemeExplanation known) {
        Learned learned = theme.learned();
        if (learned != null && Math.abs(known.leaning()) >= LEAST_SHOWN) {
            lines.add(
                    "%slearned from %d marks: %s",
                    indent, learned.wanted() + learned.unwanted(), leaning(known, learned));
        }
    }

    /** Which marked articles stand on the side to which this one leans. */
    private static String leaning(ThemeExplanation known, Learned learned) {
        boolean up = known.leaning() > 0;
        String like = learned.examples().stream()
                .filter(example -> example.push() > 0 == up)
                .map(example -> "\"" + Quote.oneLine(example.title()) + "\"")
                .limit(2)
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "it is more like the %s ones%s: %+.2f to the logarithm of the odds",
                up ? "wanted" : "unwanted",
                like.isEmpty() ? "" : ", of which these taught most, " + like,
                known.leaning());
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

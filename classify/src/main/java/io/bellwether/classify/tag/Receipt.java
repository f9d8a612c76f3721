package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The receipt of one article for people: why each tag, and what the themes lack that it did not get. Pure. */
public final class Receipt {

    /** Themes shown that came near. */
    private static final int NEAREST = 3;

    private final Article article;
    private final Explanation explanation;
    private final ReceiptLines lines = new ReceiptLines();

    private Receipt(Article article, Explanation explanation) {
        this.article = article;
        this.explanation = explanation;
    }

    /**
     * The receipt, ending in a line feed. Nothing in it can move the cursor of a terminal.
     *
     * @param explanation of this article
     */
    public static String text(Article article, Explanation explanation) {
        Receipt receipt = new Receipt(article, explanation);
        receipt.write();
        return receipt.lines.text();
    }

    private void write() {
        Profile profile = explanation.profile();
        Analysis analysis = explanation.analysis();
        lines.add("%s", article.title().isBlank() ? "(no title)" : Quote.oneLine(article.title()));
        lines.add(
                "  %s, %s, id %s",
                Quote.oneLine(article.source()),
                article.published() == null ? "no date" : article.published(),
                Quote.oneLine(article.id()));
        lines.add(
                "  language %s, profile %s (%s)",
                analysis.language(), Quote.oneLine(analysis.profile()), Quote.oneLine(profile.title()));
        if (analysis.tags().isEmpty()) {
            lines.add("%nNo theme: nothing in it reached a threshold.");
        }
        analysis.tags().forEach(this::writeTag);
        writeMisses();
    }

    private void writeTag(Tag tag) {
        Theme theme = explanation.profile().theme(tag.theme()).orElseThrow();
        ThemeExplanation known = explained(theme);
        lines.add(
                "%n%s (%s): score %.4f, tagged from %.2f",
                Quote.oneLine(theme.title()), Quote.oneLine(theme.id()), tag.score(), theme.threshold());
        lines.add("  %s", alert(theme, known, tag));
        ReceiptContext.write(lines, article, theme, known);
        ReceiptTerms.write(lines, article, theme, tag.evidence());
    }

    private static String alert(Theme theme, ThemeExplanation known, Tag tag) {
        String sure = String.format(
                Locale.ROOT, "a main subject by %.4f, alerts from %.2f", known.main(), theme.alertThreshold());
        return tag.alert() ? "ALERT: " + sure : "no alert: " + sure;
    }

    private void writeMisses() {
        List<Theme> nearest = explanation.profile().themes().stream()
                .filter(theme -> explanation.analysis().tags().stream()
                        .noneMatch(tag -> tag.theme().equals(theme.id())))
                .sorted(Comparator.comparingDouble(
                        theme -> theme.threshold() - explained(theme).score()))
                .limit(NEAREST)
                .toList();
        if (!nearest.isEmpty()) {
            lines.add("%nNearest themes it did not get:");
        }
        nearest.forEach(theme -> ReceiptMiss.write(lines, theme, explained(theme)));
    }

    private ThemeExplanation explained(Theme theme) {
        return explanation.themes().stream()
                .filter(known -> known.theme().equals(theme.id()))
                .findFirst()
                .orElseThrow();
    }
}

package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The receipt of one article for people: why each tag, and how near the themes came that it did not get. Pure. */
public final class Receipt {

    /** Themes shown that came near. */
    private static final int NEAREST = 3;

    private final Profile profile;
    private final Article article;
    private final Analysis analysis;
    private final StringBuilder out = new StringBuilder();

    private Receipt(Profile profile, Article article, Analysis analysis) {
        this.profile = profile;
        this.article = article;
        this.analysis = analysis;
    }

    /**
     * The receipt, ending in a line feed. Nothing in it can move the cursor of a terminal.
     *
     * @param analysis of this article by this profile, with the scores of all themes
     */
    public static String text(Profile profile, Article article, Analysis analysis) {
        Receipt receipt = new Receipt(profile, article, analysis);
        receipt.write();
        return receipt.out.toString();
    }

    private void write() {
        line("%s", article.title().isBlank() ? "(no title)" : Quote.oneLine(article.title()));
        line(
                "  %s, %s, id %s",
                Quote.oneLine(article.source()),
                article.published() == null ? "no date" : article.published(),
                Quote.oneLine(article.id()));
        line("  language %s, profile %s (%s)", analysis.language(), analysis.profile(), profile.title());
        if (analysis.tags().isEmpty()) {
            line("%nNo theme: nothing in it reached a threshold.");
        }
        analysis.tags().forEach(this::writeTag);
        writeNearest();
    }

    private void writeTag(Tag tag) {
        Theme theme = profile.theme(tag.theme()).orElse(null);
        if (theme == null) {
            line("%n%s: score %.4f, but this profile has no such theme", tag.theme(), tag.score());
            return;
        }
        line(
                "%n%s (%s): score %.4f, tagged from %.2f, %s",
                theme.title(), theme.id(), tag.score(), theme.threshold(), alert(theme, tag));
        byTerm(tag).forEach((term, places) -> writeTerm(theme, term, places));
    }

    private static String alert(Theme theme, Tag tag) {
        String from = String.format(Locale.ROOT, "alerts from %.2f", theme.alertThreshold());
        return tag.alert() ? "ALERT (" + from + ")" : from;
    }

    private static Map<String, List<Evidence>> byTerm(Tag tag) {
        Map<String, List<Evidence>> byTerm = new LinkedHashMap<>();
        tag.evidence()
                .forEach(place -> byTerm.computeIfAbsent(place.term(), term -> new ArrayList<>())
                        .add(place));
        return byTerm;
    }

    private void writeTerm(Theme theme, String text, List<Evidence> places) {
        line(
                "  \"%s\" adds %.2f",
                text, places.stream().mapToDouble(Evidence::weight).sum());
        for (Evidence place : places) {
            String field = place.field().name().toLowerCase(Locale.ROOT);
            line(
                    "    %s %d-%d (%.2f): %s",
                    field,
                    place.start(),
                    place.end(),
                    place.weight(),
                    Quote.around(place.field().of(article), place.start(), place.end()));
        }
        theme.terms().stream()
                .filter(term -> term.text().equals(text))
                .findFirst()
                .ifPresentOrElse(this::writeProvenance, () -> line("    an alias, which the briefing does not use"));
    }

    private void writeProvenance(Term term) {
        Provenance from = term.from();
        if (from.sentence().isEmpty()) {
            line("    added by hand (%s)", from.section());
        } else {
            line("    because the briefing says under \"%s\": %s", from.section(), Quote.oneLine(from.sentence()));
        }
    }

    private void writeNearest() {
        List<Theme> nearest = profile.themes().stream()
                .filter(theme ->
                        analysis.tags().stream().noneMatch(tag -> tag.theme().equals(theme.id())))
                .filter(theme -> analysis.scores().containsKey(theme.id()))
                .sorted(Comparator.comparingDouble(this::missing))
                .limit(NEAREST)
                .toList();
        if (!nearest.isEmpty()) {
            line("%nNearest themes it did not get:");
        }
        nearest.forEach(theme -> line(
                "  %s: score %.4f, short of %.2f by %.4f",
                theme.title(), score(theme), theme.threshold(), missing(theme)));
    }

    private double score(Theme theme) {
        return analysis.scores().getOrDefault(theme.id(), 0.0);
    }

    private double missing(Theme theme) {
        return theme.threshold() - score(theme);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format + "%n", values));
    }
}

package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what speaks for a theme, term by term: where it comes from, its places, and what to beware of there. */
final class ReceiptTerms {

    /** Places of one wording nearer than this many UTF-16 units are shown in one line. */
    private static final int NEAR = 120;

    private final ReceiptLines lines;
    private final Article article;
    private final Map<ArticleField, Cautions> cautions = new EnumMap<>(ArticleField.class);

    private ReceiptTerms(ReceiptLines lines, Article article) {
        this.lines = lines;
        this.article = article;
    }

    static void write(ReceiptLines lines, Article article, Theme theme, List<Evidence> evidence) {
        ReceiptTerms terms = new ReceiptTerms(lines, article);
        Map<String, List<Evidence>> byTerm = new LinkedHashMap<>();
        evidence.forEach(place ->
                byTerm.computeIfAbsent(place.term(), term -> new ArrayList<>()).add(place));
        byTerm.forEach((term, places) -> terms.writeTerm(theme, term, places));
    }

    private void writeTerm(Theme theme, String term, List<Evidence> places) {
        double weight = places.stream().mapToDouble(Evidence::weight).sum();
        writeOrigin(Quote.oneLine(term), weight, TermOrigin.of(theme, term));
        together(places).forEach(this::writePlaces);
    }

    private void writeOrigin(String term, double weight, TermOrigin origin) {
        switch (origin) {
            case TermOrigin.Briefing(String section, String sentence) -> {
                lines.add("  \"%s\", weight %.2f", term, weight);
                lines.add("    because the briefing says under %s", says(section, sentence));
            }
            case TermOrigin.Wording(String concept, String section, String sentence) -> {
                lines.add("  wording of the lexicon: %s (%s), weight %.2f", term, Quote.oneLine(concept), weight);
                lines.add("    attached because the briefing says under %s", says(section, sentence));
            }
            case TermOrigin.OtherName(String of, String group) -> {
                lines.add("  \"%s\", weight %.2f", term, weight);
                lines.add(
                        "    another name for the briefing's \"%s\" (group %s of the lexicon)",
                        Quote.oneLine(of), Quote.oneLine(group));
            }
            case TermOrigin.Learned(String note) -> {
                lines.add("  \"%s\", weight %.2f", term, weight);
                lines.add("    learned from marks: %s", note.isEmpty() ? "no note kept" : Quote.oneLine(note));
            }
            case TermOrigin.Suggested(String note) -> {
                lines.add("  \"%s\", weight %.2f", term, weight);
                lines.add("    suggested from articles and accepted: %s", Quote.oneLine(note));
            }
            case TermOrigin.Added() -> {
                lines.add("  \"%s\", weight %.2f", term, weight);
                lines.add("    added by hand; the briefing does not say it");
            }
            case TermOrigin.Reweighted(TermOrigin before, double given) -> {
                writeOrigin(term, weight, before);
                lines.add("    an analyst gave it another weight than the %.2f it came with", given);
            }
            case TermOrigin.Unknown() -> {
                lines.add("  \"%s\", weight %.2f", term, weight);
                lines.add("    this version of the profile does not have it");
            }
        }
    }

    static String says(String section, String sentence) {
        String heading = "\"" + Quote.oneLine(section) + "\"";
        if (sentence.equals(section)) {
            return heading + ", in the heading itself";
        }
        return sentence.isEmpty() ? heading : heading + ": " + Quote.oneLine(sentence);
    }

    /** The words of one wording stand in one sentence: they are shown in one line, a word that two wordings share once. */
    private static List<List<Evidence>> together(List<Evidence> places) {
        List<List<Evidence>> lines = new ArrayList<>();
        for (Evidence place : places) {
            List<Evidence> last = lines.isEmpty() ? List.of() : lines.getLast();
            if (!last.isEmpty()
                    && last.getFirst().field() == place.field()
                    && Math.abs(last.getFirst().start() - place.start()) <= NEAR) {
                last.add(place);
            } else {
                lines.add(new ArrayList<>(List.of(place)));
            }
        }
        return lines;
    }

    private void writePlaces(List<Evidence> places) {
        ArticleField field = places.getFirst().field();
        int start = places.stream().mapToInt(Evidence::start).min().orElse(0);
        int end = places.stream().mapToInt(Evidence::end).max().orElse(0);
        lines.add(
                "    %s %d-%d (%.2f): %s",
                field.name().toLowerCase(Locale.ROOT),
                start,
                end,
                places.stream().mapToDouble(Evidence::weight).sum(),
                Quote.around(field.of(article), places));
        cautions.computeIfAbsent(field, read -> Cautions.of(read.of(article), article.time()))
                .at(start, end)
                .forEach(caution ->
                        lines.add("      beware, %s: \"%s\"", name(caution.kind()), Quote.oneLine(caution.words())));
    }

    static String name(Caution.Kind kind) {
        return switch (kind) {
            case NEGATION -> "it may say that it is not so";
            case HEARSAY -> "it is not certain";
            case RETROSPECTIVE -> "it looks back";
        };
    }
}

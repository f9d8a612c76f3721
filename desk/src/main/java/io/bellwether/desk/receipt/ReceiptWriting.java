package io.bellwether.desk.receipt;

import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes receipts from evidence and the profile that spoke. Pure. */
public final class ReceiptWriting {

    /** Passages shown of one field; the article's page shows them all in their place. */
    private static final int PASSAGES = 3;

    private ReceiptWriting() {}

    /**
     * The receipt of a theme on an article.
     *
     * @param profile version of the profile that spoke
     * @param theme the theme as that version has it; empty when it is not known any more
     */
    public static Receipt write(
            String profile, Optional<Theme> theme, ArticleText article, Collection<Evidence> evidence) {
        List<QuotedField> quotes = Arrays.stream(ArticleField.values())
                .flatMap(field -> quote(field, article, evidence).stream())
                .toList();
        return new Receipt(profile, quotes, reasons(theme, evidence));
    }

    /** The terms that spoke, heaviest first. */
    public static List<Reason> reasons(Optional<Theme> theme, Collection<Evidence> evidence) {
        Map<String, List<Evidence>> byTerm = new LinkedHashMap<>();
        evidence.forEach(place ->
                byTerm.computeIfAbsent(place.term(), term -> new ArrayList<>()).add(place));
        return byTerm.entrySet().stream()
                .map(entry -> reason(entry.getKey(), entry.getValue(), origin(theme, entry.getKey())))
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .toList();
    }

    private static Optional<QuotedField> quote(ArticleField field, ArticleText article, Collection<Evidence> evidence) {
        List<Passage> passages = Passages.around(article.of(field), article.spans(field, evidence));
        List<Passage> shown = passages.subList(0, Math.min(PASSAGES, passages.size()));
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotedField(field, shown, passages.size() - shown.size()));
    }

    private static Reason reason(String term, List<Evidence> places, Origin origin) {
        List<String> forms = places.stream().map(Evidence::text).distinct().toList();
        double weight = places.stream().mapToDouble(Evidence::weight).sum();
        return new Reason(term, forms, places.size(), weight, origin);
    }

    private static Origin origin(Optional<Theme> theme, String text) {
        if (theme.isEmpty()) {
            return new Origin.Unknown();
        }
        Optional<Term> term = theme.get().terms().stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst();
        if (term.isPresent()) {
            return origin(term.get().from());
        }
        boolean alias =
                theme.get().aliases().stream().anyMatch(name -> name.text().equals(text));
        return alias ? new Origin.Added() : new Origin.Unknown();
    }

    private static Origin origin(Provenance from) {
        boolean byHand = from.sentence().isEmpty() && from.start() == from.end();
        return byHand ? new Origin.Added() : new Origin.Briefing(from.section(), from.sentence());
    }
}

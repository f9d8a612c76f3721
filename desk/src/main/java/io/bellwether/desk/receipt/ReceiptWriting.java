package io.bellwether.desk.receipt;

import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.tag.TermOrigin;
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
        return new Receipt(profile, quotes, reasons(theme, article, evidence));
    }

    /** The terms that spoke, heaviest first. */
    public static List<Reason> reasons(Optional<Theme> theme, ArticleText article, Collection<Evidence> evidence) {
        Map<String, List<Evidence>> byTerm = new LinkedHashMap<>();
        evidence.forEach(place ->
                byTerm.computeIfAbsent(place.term(), term -> new ArrayList<>()).add(place));
        return byTerm.entrySet().stream()
                .map(entry -> reason(theme, entry.getKey(), article, entry.getValue()))
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

    private static Reason reason(Optional<Theme> theme, String term, ArticleText article, List<Evidence> places) {
        List<String> forms = places.stream().map(Evidence::text).distinct().toList();
        double weight = places.stream().mapToDouble(Evidence::weight).sum();
        TermOrigin origin = theme.map(known -> TermOrigin.of(known, term)).orElseGet(TermOrigin.Unknown::new);
        return new Reason(term, forms, places.size(), weight, origin, article.cautions(places));
    }
}

package io.bellwether.desk.receipt;

import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import java.util.Collection;
import java.util.List;

/** The text fields of an article as stored; any may be empty. */
public record ArticleText(String title, String summary, String body) {

    /** The text of that field. */
    public String of(ArticleField field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case BODY -> body;
        };
    }

    /**
     * Where the evidence stands in that field. Evidence whose quote is not found at its offsets is left out: a mark in the wrong
     * place would be a false receipt.
     */
    public List<Span> spans(ArticleField field, Collection<Evidence> evidence) {
        String text = of(field);
        return evidence.stream()
                .filter(place -> place.field() == field)
                .filter(place -> holds(text, place))
                .map(place -> new Span(place.start(), place.end()))
                .toList();
    }

    private static boolean holds(String text, Evidence place) {
        return place.start() >= 0
                && place.end() - place.start() == place.text().length()
                && text.startsWith(place.text(), place.start());
    }
}

package io.bellwether.desk.receipt;

import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.tag.Cautions;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The text fields of an article as stored; any may be empty.
 *
 * @param time when it was published or read: against it what it tells is new or past
 */
public record ArticleText(String title, String summary, String body, Instant time) {

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

    /** What to beware of in the sentences where the evidence stands, each once. Evidence whose quote is not there has none. */
    List<Caution> cautions(Collection<Evidence> evidence) {
        Set<Caution> found = new LinkedHashSet<>();
        for (ArticleField field : ArticleField.values()) {
            List<Span> spans = spans(field, evidence);
            if (!spans.isEmpty()) {
                Cautions cautions = Cautions.of(of(field), time);
                spans.forEach(span -> found.addAll(cautions.at(span.start(), span.end())));
            }
        }
        return List.copyOf(found);
    }

    private static boolean holds(String text, Evidence place) {
        return place.start() >= 0
                && place.end() - place.start() == place.text().length()
                && text.startsWith(place.text(), place.start());
    }
}

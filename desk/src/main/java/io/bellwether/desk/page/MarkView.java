package io.bellwether.desk.page;

import io.bellwether.article.feedback.Mark;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows of marks.
 *
 * @param marks of the articles on the page
 * @param back the page's own path, to come back to
 */
public record MarkView(List<Mark> marks, Offer offer, String back) {

    /** Whether whoever reads the page can mark. */
    public enum Offer {
        /** They can. */
        OPEN,
        /** They may read only. */
        READER,
        /** Nobody can: the desk knows no Kafka to write to. */
        OFF
    }

    /** Copies the list. */
    public MarkView {
        marks = List.copyOf(marks);
    }

    Optional<Mark> of(String article, String theme) {
        return marks.stream()
                .filter(mark -> mark.article().equals(article) && mark.theme().equals(theme))
                .findFirst();
    }
}

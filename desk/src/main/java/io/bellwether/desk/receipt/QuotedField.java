package io.bellwether.desk.receipt;

import io.bellwether.article.tag.ArticleField;
import java.util.List;

/**
 * The passages of one field of an article.
 *
 * @param passages in order, not empty
 * @param further how many more passages the field has
 */
public record QuotedField(ArticleField field, List<Passage> passages, int further) {

    /** Copies the list. */
    public QuotedField {
        passages = List.copyOf(passages);
    }
}

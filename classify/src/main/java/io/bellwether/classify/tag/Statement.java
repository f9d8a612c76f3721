package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;

/**
 * A sentence of an article, or its title: what evidence is weighed by.
 *
 * @param from first word in the field's words
 * @param to word after its last
 */
record Statement(ArticleField field, int from, int to) {

    int words() {
        return to - from;
    }
}

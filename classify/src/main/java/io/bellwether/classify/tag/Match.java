package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;

/**
 * A term found in an article.
 *
 * @param start first UTF-16 unit in the field
 * @param end unit after the last
 * @param zone how much this place counts
 */
record Match(TermIndex.Entry entry, ArticleField field, int start, int end, double zone) {}

package io.bellwether.classify.past;

import io.bellwether.article.item.Article;
import java.time.Instant;

/**
 * An article of the past.
 *
 * @param came when it came, by which the past is put in order
 */
public record PastArticle(Article article, Instant came) {}

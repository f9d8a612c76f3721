package io.bellwether.article.alert;

import java.time.Instant;

/**
 * One article of an alert's story.
 *
 * @param id the article's id
 * @param time publication date, else time of reading
 * @param score of the alert's theme, 0 to 1
 */
public record AlertArticle(String id, String title, String source, String url, Instant time, double score) {}

package io.bellwether.desk.store;

import java.time.Instant;

/**
 * An article in a list.
 *
 * @param title empty when the feed gave none
 * @param url as the feed gave it; may be empty
 */
public record ArticleTitle(String id, String title, String source, String url, Instant time) {}

package io.bellwether.desk.store;

/**
 * A theme that an article carries.
 *
 * @param theme id of the theme
 * @param score 0 to 1
 */
public record ThemeScore(String theme, double score) {}

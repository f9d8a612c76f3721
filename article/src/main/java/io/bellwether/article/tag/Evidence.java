package io.bellwether.article.tag;

/**
 * One place in an article that speaks for a theme.
 *
 * @param term the profile's term or alias that matched
 * @param start first UTF-16 unit in the field as given
 * @param end unit after the last
 * @param text the quoted text: always {@code field.substring(start, end)}
 * @param weight what this place added to the raw score
 */
public record Evidence(String term, ArticleField field, int start, int end, String text, double weight) {}

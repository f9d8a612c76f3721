package io.bellwether.article.profile;

/**
 * Another name for what a theme is about, which the briefing does not say.
 *
 * @param text lemmas separated by single spaces
 * @param weight above 0, as a term's
 */
public record Alias(String text, double weight) {}

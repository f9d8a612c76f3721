package io.bellwether.article.profile;

/**
 * A word or phrase of a theme.
 *
 * @param text lemmas separated by single spaces, as people read and edit it
 * @param weight above 0; what one occurrence adds to the raw score before zones and saturation
 */
public record Term(String text, double weight, Provenance from) {}

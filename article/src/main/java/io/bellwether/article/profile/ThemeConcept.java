package io.bellwether.article.profile;

/**
 * A concept of the lexicon that a theme is about: its wordings speak for the theme.
 *
 * @param id the concept's id in the lexicon
 * @param title the concept's title, under which receipts show its wordings
 * @param from the place in the briefing that brought it
 */
public record ThemeConcept(String id, String title, Provenance from) {}

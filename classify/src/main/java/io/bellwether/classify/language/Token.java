package io.bellwether.classify.language;

/**
 * A word or mark of an English sentence, as the models see it.
 *
 * @param text as written
 * @param lemma dictionary form in lower case
 * @param part part of speech, a tag of Universal Dependencies ({@code NOUN}, {@code PROPN}, ...)
 * @param start first UTF-16 unit in the analysed text
 * @param end unit after the last
 */
public record Token(String text, String lemma, String part, int start, int end) {}

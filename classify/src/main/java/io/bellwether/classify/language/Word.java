package io.bellwether.classify.language;

/**
 * One word of a text, in the form under which equal words meet.
 *
 * @param form lower case, without accents and inflection: {@code restrictions} and {@code restricting} stay apart,
 *     {@code restrictions} and {@code restriction} meet
 * @param start first UTF-16 unit in the text as given
 * @param end unit after the last
 * @param apart whether punctuation or a line end stands before it, so that no phrase reaches across
 */
public record Word(String form, int start, int end, boolean apart) {}

package io.bellwether.desk.receipt;

/**
 * A piece of a text, as it is: escaping is the page's work.
 *
 * @param text never empty, never half of a surrogate pair that the text has whole
 * @param marked whether it is matched words
 */
public record Segment(String text, boolean marked) {}

package io.bellwether.desk.receipt;

/**
 * A stretch of a text in UTF-16 units.
 *
 * @param start first unit
 * @param end unit after the last
 */
public record Span(int start, int end) {}

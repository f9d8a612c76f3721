package io.bellwether.classify.briefing;

/**
 * A stretch of a briefing's text.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last
 */
public record Span(int start, int end) {

    /** The stretch itself. */
    public String of(String text) {
        return text.substring(start, end);
    }
}

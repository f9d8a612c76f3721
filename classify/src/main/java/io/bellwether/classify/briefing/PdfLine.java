package io.bellwether.classify.briefing;

/**
 * A line of a PDF page. Lengths are points, places from the page's upper left.
 *
 * @param page from 1
 * @param depth of the base line, as a share of the page's height
 * @param y of the base line
 * @param right where its last word ends
 * @param firstWord width of its first word
 * @param size of the letters, rounded to halves
 * @param words what it says; not to be changed
 */
record PdfLine(
        int page, double depth, double y, double left, double right, double firstWord, double size, StyledText words) {

    /** Whether letters are of one size, but for rounding. */
    boolean isAsLargeAs(PdfLine other) {
        return Math.abs(size - other.size) <= 0.5;
    }

    /** Text without weights. */
    String text() {
        return words.oneLine();
    }
}

package io.bellwether.classify.briefing;

/** Names a paragraph without heading by its first words. */
final class Opening {

    /** How many words name it. */
    static final int WORDS = 6;

    private Opening() {}

    /** The first words of the paragraph, at most up to its first full stop. */
    static Span of(String text, Span paragraph) {
        int at = paragraph.start();
        int words = 0;
        while (at < paragraph.end()) {
            boolean space = Character.isWhitespace(text.charAt(at));
            if (space && ++words == WORDS) {
                break;
            }
            at++;
        }
        Span opening = Lines.trimmed(text, paragraph.start(), at);
        int end = opening.end();
        while (end > opening.start() + 1 && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(opening.start(), end);
    }
}

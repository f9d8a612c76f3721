package io.bellwether.classify.briefing;

import org.jspecify.annotations.Nullable;

/** One line of a briefing, by what it is to a reader. */
sealed interface Line {

    /** Nothing, or a rule. */
    record Blank() implements Line {}

    /**
     * A heading on a line of its own.
     *
     * @param level 1 to 6 as in Markdown, {@link #QUESTION} for a question, {@link #PLAIN} for an unmarked short line
     */
    record Heading(int level, Span at) implements Line {}

    /**
     * A list item.
     *
     * @param indent columns before its mark
     * @param heading what stands before its colon or in bold; null when it has none
     * @param text what follows, possibly empty
     */
    record Bullet(int indent, @Nullable Span heading, Span text) implements Line {}

    /**
     * Running text.
     *
     * @param indent columns before it
     * @param heading a short beginning before a colon; null when it has none
     */
    record Paragraph(int indent, @Nullable Span heading, Span text) implements Line {}

    /** Level of a line that ends in a question mark: below all Markdown headings. */
    int QUESTION = 7;

    /** Level of a short line without marks. */
    int PLAIN = 8;

    /** Level of a list item's heading. */
    int ITEM = 9;
}

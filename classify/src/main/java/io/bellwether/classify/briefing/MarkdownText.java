package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document as Markdown, as far as {@link Lines} reads it. This is the text of the briefing: places count in it, and as a file of
 * its own it gives the same profile. Not thread-safe.
 */
final class MarkdownText {

    /** UTF-16 units; as many as a text file may have bytes. */
    private static final int LARGEST = 2_000_000;

    private static final int LOWEST_LEVEL = 6;
    private static final int MOST_WORDS_OF_ITEM_HEADING = 20;
    private static final int MOST_WORDS_OF_PARAGRAPH_HEADING = 6;
    private static final int MOST_WORDS_OF_FIRST_CELL = 10;
    private static final int NO_LIST = -1;

    private final StringBuilder text = new StringBuilder();
    private int outermost = NO_LIST;

    /** A heading; levels beyond 6 count as 6. */
    void heading(int level, String heading) throws UnreadableBriefing {
        if (!heading.isBlank()) {
            block("#".repeat(Math.clamp(level, 1, LOWEST_LEVEL)) + " " + heading.strip());
        }
    }

    /** Running text; a bold beginning of more words than a paragraph's heading may have makes it an item. */
    void paragraph(StyledText paragraph) throws UnreadableBriefing {
        if (paragraph.isBlank()) {
            return;
        }
        List<String> asItem = paragraph.markedLines(MOST_WORDS_OF_ITEM_HEADING);
        List<String> asParagraph =
                paragraph.isAllBold() ? asItem : paragraph.markedLines(MOST_WORDS_OF_PARAGRAPH_HEADING);
        if (asItem.equals(asParagraph)) {
            block(String.join("\n", asParagraph));
        } else {
            item(0, paragraph);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 0 for a list in no other; the least depth since the last heading or paragraph stands leftmost
     */
    void item(int depth, StyledText item) throws UnreadableBriefing {
        if (item.isBlank()) {
            return;
        }
        if (outermost == NO_LIST) {
            gap();
        }
        boolean nested = outermost != NO_LIST && depth > outermost;
        outermost = nested ? outermost : depth;
        String indent = "  ".repeat(depth - outermost);
        List<String> lines = nested ? item.lines() : item.markedLines(MOST_WORDS_OF_ITEM_HEADING);
        line(indent + "- " + String.join("\n  " + indent, lines));
    }

    /** A further paragraph of the item before it; one by itself when there is no item. */
    void itemGoesOn(int depth, StyledText more) throws UnreadableBriefing {
        if (outermost == NO_LIST || depth < outermost) {
            paragraph(more);
        } else if (!more.isBlank()) {
            String indent = "  ".repeat(depth - outermost + 1);
            line(indent + String.join("\n" + indent, more.lines()));
        }
    }

    /** A row of a table: an item that has its first cell with words for a heading, or one paragraph a cell. */
    void row(List<StyledText> cells) throws UnreadableBriefing {
        List<StyledText> written = new ArrayList<>();
        for (StyledText cell : cells) {
            if (!written.isEmpty() || cell.oneLine().codePoints().anyMatch(Character::isLetter)) {
                written.add(cell);
            }
        }
        if (written.size() < 2 || InlineHeading.words(written.getFirst().oneLine()) > MOST_WORDS_OF_FIRST_CELL) {
            for (StyledText cell : written) {
                paragraph(cell);
            }
            return;
        }
        StyledText item = new StyledText();
        item.append(written.getFirst().oneLine(), true);
        item.append(": ", false);
        written.stream().skip(1).forEach(cell -> item.append(cell.oneLine() + " ", false));
        item(0, item);
    }

    /** Lines that are text as they are. */
    void plain(String lines) throws UnreadableBriefing {
        block(lines.stripTrailing());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void block(String block) throws UnreadableBriefing {
        gap();
        outermost = NO_LIST;
        line(block);
    }

    private void gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void line(String line) throws UnreadableBriefing {
        text.append(line).append('\n');
        if (text.length() > LARGEST) {
            throw new UnreadableBriefing(
                    "holds more than %d characters of text: a briefing may have that many, split it"
                            .formatted(LARGEST));
        }
    }
}

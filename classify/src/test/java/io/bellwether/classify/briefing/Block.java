package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of our example briefing, to be saved in other formats. */
sealed interface Block {

    /** A title (level 1) or question (level 2). */
    record Heading(int level, String text) implements Block {}

    /** A list item with its heading. */
    record Item(String heading, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    Pattern BETWEEN = Pattern.compile("\n\\s*\n|\n(?=- )");

    /** The blocks of a Markdown text in which each item is one line. */
    static List<Block> of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (String block : BETWEEN.splitAsStream(markdown.strip()).toList()) {
            String line = block.strip().replaceAll("\\s*\n", " ");
            int colon = line.indexOf(": ");
            if (line.startsWith("#")) {
                int level = line.indexOf(' ');
                blocks.add(new Heading(level, line.substring(level + 1)));
            } else if (line.startsWith("- ")) {
                blocks.add(new Item(line.substring(2, colon), line.substring(colon + 2)));
            } else {
                blocks.add(new Paragraph(line));
            }
        }
        return blocks;
    }
}

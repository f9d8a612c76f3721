package io.bellwether.desk.report.document;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /** Sentences. */
    record Paragraph(List<Inline> words) implements Block {
        /** Copies the list. */
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /** Sentences in a list, the most important first. */
    record Points(List<List<Inline>> points) implements Block {
        /** Copies the list. */
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param name what it holds, for those who do not see it, not empty
     * @param rows each with as many cells as there are columns
     */
    record Grid(String name, List<Column> columns, List<List<Cell>> rows) implements Block {
        /** Copies the lists. */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Small drawings of one kind side by side. */
    record Multiples(List<Multiple> multiples) implements Block {
        /** Copies the list. */
        public Multiples {
            multiples = List.copyOf(multiples);
        }
    }

    /** A column's heading; numbers stand to the right. */
    record Column(String name, boolean numeric) {}

    /** One drawing of several, under its words. */
    record Multiple(List<Inline> words, Drawing drawing) {
        /** Copies the list. */
        public Multiple {
            words = List.copyOf(words);
        }
    }
}

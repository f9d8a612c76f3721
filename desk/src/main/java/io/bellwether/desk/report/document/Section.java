package io.bellwether.desk.report.document;

import java.util.List;

/**
 * A part of the report under a heading.
 *
 * @param id of the place, unique in the document
 */
public record Section(String id, String heading, List<Block> blocks) {

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    static Section of(String id, String heading, Block... blocks) {
        return new Section(id, heading, List.of(blocks));
    }
}

package io.bellwether.desk.report.document;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param aside less important words below
 * @param strong whether it is what the eye should find
 */
public record Cell(List<Inline> words, List<Inline> aside, Optional<Drawing> drawing, boolean strong) {

    /** Copies the lists. */
    public Cell {
        words = List.copyOf(words);
        aside = List.copyOf(aside);
    }

    static Cell of(Inline... words) {
        return new Cell(List.of(words), List.of(), Optional.empty(), false);
    }

    static Cell of(String text) {
        return of(new Inline.Text(text));
    }

    static Cell of(Drawing drawing) {
        return new Cell(List.of(), List.of(), Optional.of(drawing), false);
    }

    Cell withAside(List<Inline> below) {
        return new Cell(words, below, drawing, strong);
    }

    Cell withStrength(boolean strength) {
        return new Cell(words, aside, drawing, strength);
    }
}

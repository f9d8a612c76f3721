package io.bellwether.desk.receipt;

import java.util.List;

/**
 * A stretch of a field around matched words.
 *
 * @param cutBefore whether the field has more before it
 * @param cutAfter whether the field has more after it
 */
public record Passage(boolean cutBefore, List<Segment> segments, boolean cutAfter) {

    /** Copies the list. */
    public Passage {
        segments = List.copyOf(segments);
    }
}

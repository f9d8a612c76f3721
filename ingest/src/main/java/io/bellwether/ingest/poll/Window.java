package io.bellwether.ingest.poll;

import io.bellwether.ingest.parse.ParsedItem;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The newest items of an answer, each by a mark of eight hexadecimal digits: small enough to be remembered for every feed over a
 * restart. By chance two items share a mark once in four billion pairs.
 *
 * @param marks newest first, at most 60
 */
record Window(List<String> marks) {

    static final Window EMPTY = new Window(List.of());

    private static final int DIGITS = 8;
    /** Twice what most feeds show. */
    private static final int MOST = 60;
    /** Of fewer items, all may change between two polls of an honest feed. */
    private static final int FEWEST = 3;

    Window {
        marks = List.copyOf(marks);
    }

    /** By date, the feed's order where there is none. */
    static Window of(List<ParsedItem> items) {
        return new Window(items.stream()
                .sorted(Comparator.comparing(Window::time).reversed())
                .map(item -> item.id().substring(0, DIGITS))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** These items, and after them those of the former window: of an answer that holds only what is new. */
    Window before(Window former) {
        return new Window(Stream.concat(marks.stream(), former.marks.stream())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** What {@link #text()} wrote; what is no such text is an empty window. */
    static Window read(String text) {
        return text.matches("([0-9a-f]{8})*")
                ? new Window(IntStream.range(0, text.length() / DIGITS)
                        .mapToObj(at -> text.substring(at * DIGITS, (at + 1) * DIGITS))
                        .toList())
                : EMPTY;
    }

    String text() {
        return String.join("", marks);
    }

    /** How many of these items the former window does not have. */
    int countNew(Window former) {
        Set<String> known = new HashSet<>(former.marks);
        return (int) marks.stream().filter(mark -> !known.contains(mark)).count();
    }

    /**
     * Whether the feed went on past all it showed before: nothing of a former answer is left in this one, and this one is full, that is
     * at least half as long.
     */
    boolean isPast(Window former) {
        return former.marks.size() >= FEWEST
                && marks.size() >= FEWEST
                && marks.size() * 2 >= former.marks.size()
                && countNew(former) == marks.size();
    }

    private static Instant time(ParsedItem item) {
        return Objects.requireNonNullElse(item.published(), Objects.requireNonNullElse(item.updated(), Instant.EPOCH));
    }
}

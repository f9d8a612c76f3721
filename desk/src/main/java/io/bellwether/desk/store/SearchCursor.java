package io.bellwether.desk.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place in what a search found. Its text form is opaque to clients.
 *
 * @param rank 0 where the order is by time
 * @param time of the article
 * @param id of the article
 */
public record SearchCursor(double rank, Instant time, String id) {

    /** The text form: letters, digits, {@code -} and {@code _}. */
    public String text() {
        return CursorText.write(Double.toString(rank), time.toString(), id);
    }

    /** The place that the text names; empty when it is not a text form of any. */
    public static Optional<SearchCursor> parse(String text) {
        return CursorText.read(text, 3).flatMap(SearchCursor::of);
    }

    private static Optional<SearchCursor> of(List<String> parts) {
        try {
            SearchCursor place =
                    new SearchCursor(Double.parseDouble(parts.get(0)), Instant.parse(parts.get(1)), parts.get(2));
            boolean usable = Double.isFinite(place.rank()) && CursorText.storable(place.time());
            return usable ? Optional.of(place) : Optional.empty();
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

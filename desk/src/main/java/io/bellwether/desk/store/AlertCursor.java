package io.bellwether.desk.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place in the list of alerts: what comes after it is older. Its text form is opaque to clients.
 *
 * @param updated when the last article joined
 * @param story id of the story
 * @param theme id of the theme
 */
public record AlertCursor(Instant updated, String story, String theme) {

    /** The text form: letters, digits, {@code -} and {@code _}. */
    public String text() {
        return CursorText.write(updated.toString(), story, theme);
    }

    /** The place that the text names; empty when it is not a text form of any. */
    public static Optional<AlertCursor> parse(String text) {
        return CursorText.read(text, 3).flatMap(AlertCursor::of);
    }

    private static Optional<AlertCursor> of(List<String> parts) {
        try {
            AlertCursor place = new AlertCursor(Instant.parse(parts.get(0)), parts.get(1), parts.get(2));
            return CursorText.storable(place.updated()) ? Optional.of(place) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

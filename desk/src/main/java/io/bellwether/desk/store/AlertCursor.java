package io.bellwether.desk.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the list of alerts: what comes after it is older. Its text form is opaque to clients.
 *
 * @param updated when the last article joined
 * @param story id of the story
 * @param theme id of the theme
 */
public record AlertCursor(Instant updated, String story, String theme) {

    /** Ids hold at most 200 characters each, so a longer text is none of ours. */
    private static final int LONGEST = 2_500;

    /** The text form: letters, digits, {@code -} and {@code _}. */
    public String text() {
        String plain = updated + "\n" + story + "\n" + theme;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that the text names; empty when it is not a text form of any. */
    public static Optional<AlertCursor> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String[] parts = plain.split("\n", -1);
            boolean whole = parts.length == 3 && plain.indexOf('\0') < 0 && !parts[1].isEmpty() && !parts[2].isEmpty();
            return whole ? at(Instant.parse(parts[0]), parts[1], parts[2]) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** PostgreSQL's time stamps reach from 4713 BC to 294276 AD; ours are of this age. */
    private static Optional<AlertCursor> at(Instant updated, String story, String theme) {
        boolean storable = updated.isAfter(Instant.EPOCH) && updated.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
        return storable ? Optional.of(new AlertCursor(updated, story, theme)) : Optional.empty();
    }
}

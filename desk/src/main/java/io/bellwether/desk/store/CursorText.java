package io.bellwether.desk.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Places in lists as texts that are opaque to clients: letters, digits, {@code -} and {@code _}. Pure. */
final class CursorText {

    /** Ids hold at most 200 characters each, so a longer text is none of ours. */
    private static final int LONGEST = 2_500;
    /** PostgreSQL's time stamps reach from 4713 BC to 294276 AD; ours are of this age. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private CursorText() {}

    /** The text of those parts, none of which may hold a line feed. */
    static String write(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a text, none empty; empty when it does not hold that many. */
    static Optional<List<String>> read(String text, int count) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> parts = List.of(plain.split("\n", -1));
            boolean whole = parts.size() == count
                    && plain.indexOf('\0') < 0
                    && parts.stream().noneMatch(String::isEmpty);
            return whole ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether PostgreSQL can write that time. */
    static boolean storable(Instant time) {
        return time.isAfter(Instant.EPOCH) && time.isBefore(LATEST);
    }
}

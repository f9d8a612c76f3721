package io.bellwether.sink.write;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as the store holds them: in the years 1 to 9999, which PostgreSQL, ISO 8601 and people can all write. */
final class StorableTime {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private StorableTime() {}

    /** The nearest storable time; null stays null and is for the schema to judge. */
    static @Nullable OffsetDateTime clamped(@Nullable Instant time) {
        if (time == null) {
            return null;
        }
        Instant storable = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        return storable.atOffset(ZoneOffset.UTC);
    }

    /** The time, or null when it is absurd: no date says more than a false one. */
    static @Nullable OffsetDateTime orNull(@Nullable Instant time) {
        return time == null || time.isBefore(FIRST) || time.isAfter(LAST) ? null : time.atOffset(ZoneOffset.UTC);
    }
}

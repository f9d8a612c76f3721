package io.bellwether.classify.tag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads the times of ISO 8601 that articles carry. */
final class IsoTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("[yyyy-MM-dd][yyyyMMdd]").withZone(ZoneOffset.UTC);

    private IsoTime() {}

    /**
     * The instant of a time with or without offset, or of a date alone; without offset it is UTC.
     *
     * @throws java.time.format.DateTimeParseException when it is none of these
     */
    static Instant parse(String written) {
        if (written.indexOf('T') < 0 && written.indexOf(' ') < 0) {
            return LocalDate.from(FORM.parse(written))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
        TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                written.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
    }
}

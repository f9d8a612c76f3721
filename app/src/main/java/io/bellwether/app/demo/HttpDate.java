package io.bellwether.app.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as HTTP headers (RFC 9110, section 5.6.7) and RSS 2.0 write them. */
final class HttpDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    /** The moment a header names; null when it names none. */
    static @Nullable Instant parse(String header) {
        try {
            return FORMAT.parse(header, Instant::from);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}

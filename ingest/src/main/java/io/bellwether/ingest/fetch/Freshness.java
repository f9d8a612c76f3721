package io.bellwether.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** How long an answer stays fresh by its own headers (RFC 9111, section 4.2.1), for a cache that is not shared. */
final class Freshness {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NEVER = Pattern.compile("(?i)(?:^|[,\\s])no-(?:cache|store)\\b");

    private Freshness() {}

    /**
     * More than nothing, a day at most; null when the headers do not say, or say that it is stale at once.
     *
     * @param header value of a header by its name; null when it is absent
     */
    static @Nullable Duration read(Function<String, @Nullable String> header, Instant now) {
        String control = header.apply(HttpHeaders.CACHE_CONTROL);
        if (control != null && NEVER.matcher(control).find()) {
            return null;
        }
        Matcher maxAge = MAX_AGE.matcher(control == null ? "" : control);
        Duration lifetime =
                maxAge.find() ? Duration.ofSeconds(Long.parseLong(maxAge.group(1))) : untilExpiry(header, now);
        return lifetime == null ? null : clamped(lifetime.minus(age(header.apply(HttpHeaders.AGE))));
    }

    private static @Nullable Duration untilExpiry(Function<String, @Nullable String> header, Instant now) {
        Instant expires = date(header.apply(HttpHeaders.EXPIRES));
        Instant date = date(header.apply(HttpHeaders.DATE));
        return expires == null ? null : Duration.between(date == null ? now : date, expires);
    }

    private static Duration age(@Nullable String seconds) {
        String digits = seconds == null ? "" : seconds.strip();
        return digits.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(digits)) : Duration.ZERO;
    }

    private static @Nullable Instant date(@Nullable String value) {
        try {
            return value == null
                    ? null
                    : ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable Duration clamped(Duration lifetime) {
        if (!lifetime.isPositive()) {
            return null;
        }
        return lifetime.compareTo(LONGEST) > 0 ? LONGEST : lifetime;
    }
}

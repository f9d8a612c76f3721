package io.bellwether.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server asks to be shown again, so that it can answer "not modified" (RFC 9110, section 8.8).
 *
 * @param etag as given; null when there was none
 * @param lastModified as given; null when there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Of a feed that has not answered yet. */
    public static final Validators NONE = new Validators(null, null);

    private static final int LIMIT = 1_000;

    /** Drops what no honest server sends. */
    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String sendable(@Nullable String value) {
        return value == null
                        || value.isBlank()
                        || value.length() > LIMIT
                        || !value.chars().allMatch(c -> c >= ' ' && c < 0x7F)
                ? null
                : value;
    }
}

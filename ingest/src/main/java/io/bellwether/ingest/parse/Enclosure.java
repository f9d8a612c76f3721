package io.bellwether.ingest.parse;

import org.jspecify.annotations.Nullable;

/**
 * A file that an item brings along.
 *
 * @param url absolute http(s) address
 * @param type media type as given; null when absent
 * @param length in bytes, as given; null when absent
 */
public record Enclosure(
        String url, @Nullable String type, @Nullable String length) {}

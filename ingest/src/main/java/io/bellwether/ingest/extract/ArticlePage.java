package io.bellwether.ingest.extract;

import org.jspecify.annotations.Nullable;

/**
 * An article's page as it came over the wire, decompressed.
 *
 * @param bytes not copied: nobody may change them
 * @param contentType the HTTP header; null when there was none
 * @param url where it was read; empty when not known
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of some megabytes would buy nothing.
public record ArticlePage(byte[] bytes, @Nullable String contentType, String url) {}

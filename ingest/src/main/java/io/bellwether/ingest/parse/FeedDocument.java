package io.bellwether.ingest.parse;

import org.jspecify.annotations.Nullable;

/**
 * A feed as it came over the wire, decompressed.
 *
 * @param bytes not copied: nobody may change them
 * @param contentType the HTTP header; null when there was none
 * @param address where it was read, base of relative links; empty when not known
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of 10 MB for each poll would buy nothing.
public record FeedDocument(byte[] bytes, @Nullable String contentType, String address) {}

package io.bellwether.ingest.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as a format's reader hands it on: markup, dates and links still as written; null means absent.
 *
 * @param guid opaque; null also where a reader would only repeat the link
 * @param enclosures with addresses as written
 */
record RawItem(
        @Nullable String guid,
        @Nullable String url,
        @Nullable Markup title,
        @Nullable Markup summary,
        @Nullable Markup content,
        @Nullable String published,
        @Nullable String updated,
        List<String> authors,
        List<String> categories,
        List<Enclosure> enclosures) {}

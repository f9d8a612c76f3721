package io.bellwether.ingest.parse;

import org.jspecify.annotations.Nullable;

/**
 * Text with what the feed says of its form.
 *
 * @param html whether tags in it are tags; RSS does not say and means yes
 */
record Markup(String text, boolean html) {

    /** Text that may hold tags; null for none. */
    static @Nullable Markup html(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Markup(text, true);
    }

    /** Text whose angle brackets are angle brackets; null for none. */
    static @Nullable Markup plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Markup(text, false);
    }
}

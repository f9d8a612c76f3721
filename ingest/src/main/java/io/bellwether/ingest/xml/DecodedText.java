package io.bellwether.ingest.xml;

import java.util.List;

/**
 * Bytes that became text.
 *
 * @param charset name of the encoding they were taken for
 * @param warnings where labels lied or were missing, in words; empty when nothing was wrong
 */
public record DecodedText(String text, String charset, List<String> warnings) {

    /** Copies the list. */
    public DecodedText {
        warnings = List.copyOf(warnings);
    }
}

package io.bellwether.ingest.xml;

import java.util.List;

/**
 * A document from its root element on.
 *
 * @param text empty when there is no element
 * @param warnings what had to be mended, in words; empty when nothing was wrong
 */
public record CleanXml(String text, List<String> warnings) {

    /** Copies the list. */
    public CleanXml {
        warnings = List.copyOf(warnings);
    }
}

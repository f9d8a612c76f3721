package io.bellwether.ingest.xml;

import java.util.List;
import org.jdom2.Document;

/**
 * A document that was read.
 *
 * @param warnings what was wrong with it, in words; empty when nothing was
 */
public record ReadXml(Document document, List<String> warnings) {

    /** Copies the list. */
    public ReadXml {
        warnings = List.copyOf(warnings);
    }
}

package io.bellwether.app.demo;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML (and HTML that is also XML) into a text, escaped by the JDK's stream writer. Elements without content are
 * written with an end tag, as HTML wants. Not thread-safe.
 */
final class XmlText {

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private XmlText() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The beginning of an XML document. */
    static XmlText document() {
        XmlText xml = new XmlText();
        return xml.step(() -> xml.writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** The beginning of an HTML document. */
    static XmlText html() {
        XmlText xml = new XmlText();
        return xml.step(() -> xml.writer.writeDTD("<!DOCTYPE html>"));
    }

    /** The beginning of a piece without a prologue. */
    static XmlText fragment() {
        return new XmlText();
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlText open(String name, String... attributes) {
        return step(() -> {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
            writer.writeCharacters("");
        });
    }

    /** Closes the innermost element. */
    XmlText close() {
        return step(writer::writeEndElement);
    }

    /** A whole element with its text. */
    XmlText element(String name, String content, String... attributes) {
        open(name, attributes);
        step(() -> writer.writeCharacters(content));
        return close();
    }

    /** Everything written so far; nothing may be written after. */
    String end() {
        step(writer::close);
        return text.toString();
    }

    private XmlText step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing into memory failed", impossible);
        }
    }
}

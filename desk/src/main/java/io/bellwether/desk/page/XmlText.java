package io.bellwether.desk.page;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of XML 1.0 in UTF-8; characters that XML cannot hold become U+FFFD. */
final class XmlText implements AutoCloseable {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document that begins at the output's place. */
    static XmlText to(OutputStream output) throws XMLStreamException {
        XMLStreamWriter writer = WRITERS.createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        return new XmlText(writer);
    }

    /** Opens an element with attributes: names and values in turn. */
    void open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
    }

    /** Ends the element that was opened last. */
    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    /** An element that holds text. */
    void text(String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(clean(text));
        writer.writeEndElement();
    }

    /** An element that holds nothing. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], clean(attributes[at + 1]));
        }
    }

    /** XML 1.0, production 2. */
    static String clean(String text) {
        return text.codePoints()
                .map(sign -> allowed(sign) ? sign : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int sign) {
        boolean space = sign == '\t' || sign == '\n' || sign == '\r';
        boolean plain = sign >= ' ' && sign <= 0xFFFD && !Character.isSurrogate((char) sign);
        return space || plain || sign >= 0x10000;
    }

    @Override
    public void close() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
    }
}

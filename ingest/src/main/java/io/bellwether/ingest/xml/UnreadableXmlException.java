package io.bellwether.ingest.xml;

/** No well-formed XML, or XML beyond the limits; the message says where and why. */
public final class UnreadableXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableXmlException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.bellwether.ingest.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads cleaned XML with the JDK's own parser: no DOCTYPE, nothing fetched from elsewhere, at most 256 elements deep. */
public final class SafeXml {

    /** Depth above which a document is an attack: 5,000 overflow the stack of later readers, real feeds stay under 30. */
    private static final String MAX_DEPTH = "256";

    private SafeXml() {}

    /**
     * The document.
     *
     * @param clean what {@link XmlCleaning#clean} made
     * @throws UnreadableXmlException when it is not well-formed or beyond the limits
     */
    public static Document read(String clean) throws UnreadableXmlException {
        return tell(clean).document();
    }

    /**
     * The document, with namespace prefixes that it forgets to declare as warnings.
     *
     * @param clean what {@link XmlCleaning#clean} made
     * @throws UnreadableXmlException when it is not well-formed or beyond the limits
     */
    public static ReadXml tell(String clean) throws UnreadableXmlException {
        try {
            return new ReadXml(build(clean), List.of());
        } catch (JDOMException | IOException unreadable) {
            return readDeclared(clean, unreadable);
        }
    }

    private static ReadXml readDeclared(String clean, Exception first) throws UnreadableXmlException {
        String declared = UnboundPrefixes.declare(clean);
        Exception last = first;
        try {
            if (!declared.equals(clean)) {
                return new ReadXml(build(declared), List.of("broken XML: namespace prefixes that are not declared"));
            }
        } catch (JDOMException | IOException stillUnreadable) {
            last = stillUnreadable;
        }
        Throwable cause = last.getCause() == null ? last : last.getCause();
        throw new UnreadableXmlException(String.valueOf(cause.getMessage()), last);
    }

    private static Document build(String clean) throws JDOMException, IOException {
        try {
            return new SAXBuilder(Readers.GUARDED).build(new StringReader(clean));
        } catch (IllegalArgumentException beyondJdom) {
            // JDOM is stricter than XML: a namespace such as '1x' is well-formed.
            throw new JDOMException(beyondJdom.getMessage(), beyondJdom);
        }
    }

    private enum Readers implements XMLReaderJDOMFactory {
        GUARDED;

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                SAXParser parser = factory.newSAXParser();
                parser.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
                return parser.getXMLReader();
            } catch (ParserConfigurationException | SAXException absent) {
                throw new JDOMException(
                        "this Java has no XML parser with the settings that guard against traps", absent);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}

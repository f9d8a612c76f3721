package io.bellwether.ingest.xml;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Makes near-XML into XML where that loses nothing: everything before the root element goes (declaration, DOCTYPE with all it declares,
 * stray output), characters that XML forbids go, HTML's named entities become characters, a lone ampersand becomes text. A document
 * that breaks off stays broken: nothing here closes an element.
 */
public final class XmlCleaning {

    private static final String CDATA = "<![CDATA[";
    private static final String COMMENT = "<!--";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));");

    private final String text;
    private final StringBuilder clean;
    private final Matcher reference;
    private int at;

    private XmlCleaning(String text, int from) {
        this.text = text;
        this.at = from;
        this.clean = new StringBuilder(text.length() - from + 16);
        this.reference = REFERENCE.matcher(text);
    }

    /** The document from its root element on; empty when there is none. */
    public static String clean(String text) {
        return new XmlCleaning(text, rootStart(text)).clean();
    }

    /** Where the root element starts, the length of the text when there is none. */
    private static int rootStart(String text) {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith("<?", at)) {
                at = next(text, after(text, "?>", at));
            } else if (text.startsWith(COMMENT, at)) {
                at = next(text, after(text, "-->", at));
            } else if (text.startsWith("<!", at)) {
                at = next(text, declarationEnd(text, at));
            } else {
                return at;
            }
        }
        return text.length();
    }

    private static int next(String text, int from) {
        return text.indexOf('<', from);
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Past the '>' that ends a DOCTYPE, its internal subset and quoted strings included. */
    private static int declarationEnd(String text, int from) {
        int depth = 0;
        int at = from + 2;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith(COMMENT, at)) {
                at = after(text, "-->", at);
            } else if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
            } else if (c == '>' && depth == 0) {
                return at + 1;
            } else {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                at++;
            }
        }
        return at;
    }

    private String clean() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&') {
                reference();
            } else if (c == '<' && text.startsWith(CDATA, at)) {
                verbatim(after(text, "]]>", at));
            } else if (c == '<' && text.startsWith(COMMENT, at)) {
                at = after(text, "-->", at);
            } else {
                verbatim(at + Character.charCount(text.codePointAt(at)));
            }
        }
        return clean.toString();
    }

    private void verbatim(int end) {
        while (at < end) {
            int point = text.codePointAt(at);
            if (legal(point)) {
                clean.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
    }

    private void reference() {
        reference.region(at, Math.min(text.length(), at + 40));
        if (!reference.lookingAt()) {
            clean.append("&amp;");
            at++;
            return;
        }
        at = reference.end();
        String name = reference.group(3);
        if (name == null) {
            numeric(
                    reference.group(1) == null
                            ? Integer.parseInt(reference.group(2), 16)
                            : Integer.parseInt(reference.group(1)));
        } else {
            named(name);
        }
    }

    private void numeric(int point) {
        if (point >= 0x80 && point <= 0x9F) {
            // C1 controls mean nothing; who writes them means windows-1252, as HTML reads them.
            numericReference(new String(new byte[] {(byte) point}, WINDOWS_1252).codePointAt(0));
        } else if (legal(point)) {
            numericReference(point);
        }
    }

    private void named(String name) {
        String characters = Entities.getByName(name);
        if (characters.isEmpty()) {
            clean.append("&amp;").append(name).append(';');
        } else {
            characters.codePoints().forEach(this::numericReference);
        }
    }

    private void numericReference(int point) {
        clean.append("&#").append(point).append(';');
    }

    /** Char of XML 1.0, section 2.2. */
    private static boolean legal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}

package io.bellwether.ingest.xml;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Makes near-XML into XML where that loses nothing: everything before the root element goes (declaration, DOCTYPE, comments), characters
 * that XML forbids go, HTML's named entities and plain ones of the DOCTYPE become characters, a lone ampersand becomes text. A document
 * that breaks off stays broken: nothing here closes an element.
 */
public final class XmlCleaning {

    private static final String CDATA = "<![CDATA[";
    private static final String C1 = windows1252();
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z_][\\w.-]{0,31}));");

    /** Those of XML itself. */
    private static final List<String> PREDEFINED = List.of("lt", "gt", "amp", "quot", "apos");

    /** Characters that entities of a DOCTYPE may become in one document; beyond, references stay text. */
    private static final int EXPANSION = 100_000;

    private final String text;
    private final XmlProlog prolog;
    private final StringBuilder clean;
    private final Matcher reference;
    private int at;
    private int expanded;
    private int illegal;
    private int ampersands;
    private int undeclared;

    private static String windows1252() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private XmlCleaning(String text) {
        this.text = text;
        this.prolog = XmlProlog.of(text);
        this.at = prolog.end();
        this.clean = new StringBuilder(text.length() - at + 16);
        this.reference = REFERENCE.matcher(text);
    }

    /** The document from its root element on; empty when there is none. */
    public static String clean(String text) {
        return mend(text).text();
    }

    /** The document from its root element on, with what had to be mended. */
    public static CleanXml mend(String text) {
        XmlCleaning cleaning = new XmlCleaning(text);
        String clean = cleaning.clean();
        return new CleanXml(clean, cleaning.warnings());
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        count(warnings, illegal, "characters that XML forbids, left out");
        count(warnings, ampersands, "ampersands that are not escaped");
        count(warnings, undeclared, "references to entities that are not declared");
        return warnings;
    }

    private static void count(List<String> warnings, int count, String what) {
        if (count > 0) {
            warnings.add("broken XML: %d %s".formatted(count, what));
        }
    }

    private String clean() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&') {
                reference();
            } else if (c == '<' && text.startsWith(CDATA, at)) {
                verbatim(XmlProlog.after(text, "]]>", at));
            } else if (c == '<' && text.startsWith(XmlProlog.COMMENT, at)) {
                at = XmlProlog.after(text, "-->", at);
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
                clean.appendCodePoint(meant(point));
            } else {
                illegal++;
            }
            at += Character.charCount(point);
        }
    }

    private void reference() {
        reference.region(at, Math.min(text.length(), at + 40));
        if (!reference.lookingAt()) {
            ampersands++;
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
        if (legal(point)) {
            numericReference(meant(point));
        } else {
            illegal++;
        }
    }

    /** C1 controls mean nothing; who writes them means windows-1252, as HTML reads them. */
    private static int meant(int point) {
        return point >= 0x80 && point <= 0x9F ? C1.charAt(point - 0x80) : point;
    }

    private void named(String name) {
        String declared = prolog.entities().get(name);
        if (declared != null && expanded + declared.length() <= EXPANSION) {
            expanded += declared.length();
            declared.codePoints().filter(XmlCleaning::legal).forEach(this::numericReference);
            return;
        }
        String characters = Entities.getByName(name);
        if (characters.isEmpty()) {
            undeclared++;
            clean.append("&amp;").append(name).append(';');
            return;
        }
        undeclared += prolog.doctype() || PREDEFINED.contains(name) ? 0 : 1;
        characters.codePoints().forEach(this::numericReference);
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

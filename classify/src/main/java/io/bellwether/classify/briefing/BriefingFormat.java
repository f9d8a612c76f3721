package io.bellwether.classify.briefing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a briefing is written in, told by its first bytes; the file's name decides nothing. */
enum BriefingFormat {
    /** Plain text or Markdown, some pages of it: 2 MB are a thousand. */
    TEXT(2_000_000),

    /** A page saved from a browser may carry its pictures inside. */
    HTML(10_000_000),

    /** WordprocessingML, since Word 2007, with pictures. */
    DOCX(20_000_000),

    PDF(20_000_000);

    /** Formats that we name in an error, by how their files begin; Latin-1. */
    private record Foreign(String begins, String advice) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("{\\rtf", "is RTF: save it as DOCX"),
            new Foreign("%!PS", "is PostScript: save it as PDF"),
            new Foreign("\u0089PNG", "is a picture: name a document with text"),
            new Foreign("\u00ff\u00d8\u00ff", "is a picture: name a document with text"),
            new Foreign("\u001f\u008b", "is a gzip archive: unpack it first"));

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    /** How an Office file with a password names its content, in UTF-16 (MS-OFFCRYPTO 2.3.4). */
    private static final String ENCRYPTED_PACKAGE = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    private static final int HEAD = 4096;

    /** A reader of PDF finds its mark among the first 1,024 bytes (ISO 32000-1, annex H). */
    private static final int PDF_HEAD = 1024;

    /** A document, or a piece of one that begins with a block; comments and declarations may stand before. */
    private static final Pattern HTML_BEGINS = Pattern.compile(
            "\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*"
                    + "<(!doctype\\s+html|html|head|body|main|article|section|div|h[1-6]|p|[ou]l|table)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final int largest;

    BriefingFormat(int largest) {
        this.largest = largest;
    }

    /** Bytes that a file may have. */
    int largest() {
        return largest;
    }

    /**
     * The format of a file.
     *
     * @throws UnreadableBriefing when it is one that we know and do not read
     */
    static BriefingFormat of(byte[] bytes) throws UnreadableBriefing {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Foreign foreign : FOREIGN) {
            if (head.startsWith(foreign.begins())) {
                throw new UnreadableBriefing(foreign.advice());
            }
        }
        if (head.startsWith(OLE)) {
            throw new UnreadableBriefing(ole(bytes));
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return DOCX;
        }
        if (head.substring(0, Math.min(head.length(), PDF_HEAD)).contains("%PDF-")) {
            return PDF;
        }
        return HTML_BEGINS.matcher(withoutMark(head)).matches() ? HTML : TEXT;
    }

    private static String ole(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED_PACKAGE)
                ? "is protected by a password: save it without one"
                : "is an Office file of before 2007: save it as DOCX";
    }

    /** Without a byte order mark, and with the NULs of UTF-16 taken out. */
    private static String withoutMark(String head) {
        return head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", "");
    }
}

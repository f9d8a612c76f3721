package io.bellwether.ingest.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a document's encoding, in the order of RFC 7303: by HTTP, by the XML declaration, and by HTML's meta. */
final class CharsetLabels {

    private static final int DECLARED_WITHIN = 400;

    /** Browsers look at 1,024 bytes; pages with long scripts before it are known. */
    private static final int META_WITHIN = 4_096;

    private static final Pattern HTTP = Pattern.compile("(?i)charset\\s*[=:]\\s*[\"']?\\s*([^\\s\"';,]+)");
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'\\s]+)");
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([^\\s\"';,/>]+)");

    /** Labels that stand for a wider encoding than they name, after the WHATWG Encoding Standard, and Python's names. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("u16", "UTF-16"),
            Map.entry("utf16", "UTF-16"),
            Map.entry("u32", "UTF-32"));

    private CharsetLabels() {}

    /** The encodings that are named and known, first the one to be believed first. */
    static List<Charset> of(byte[] bytes, @Nullable String contentType) {
        String start = start(bytes);
        return Stream.of(
                        find(HTTP, contentType == null ? "" : contentType),
                        find(XML, start.substring(0, Math.min(start.length(), DECLARED_WITHIN))),
                        find(META, start))
                .filter(Objects::nonNull)
                .map(CharsetLabels::known)
                .filter(Objects::nonNull)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    /** The start of the document read byte by byte, with the zero bytes of UTF-16 and UTF-32 left out. */
    private static String start(byte[] bytes) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, META_WITHIN); i++) {
            if (bytes[i] != 0) {
                start.append((char) (bytes[i] & 0xFF));
            }
        }
        return start.toString();
    }

    private static @Nullable String find(Pattern label, String text) {
        Matcher matcher = label.matcher(text);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** The encoding of a name, null when Java knows none. */
    static @Nullable Charset known(String label) {
        try {
            return Charset.forName(WIDER.getOrDefault(label.toLowerCase(Locale.ROOT), label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}

package io.bellwether.ingest.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes become text. A byte order mark comes first, then UTF-8 where the bytes bear it out, then the labels in the order of RFC
 * 7303 (HTTP, XML declaration); windows-1252 takes whatever is left, because that is what mislabelled feeds most often are.
 */
public final class XmlDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_LIMIT = 400;
    private static final Pattern HTTP_CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)");
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'\\s]+)");

    /** Labels that stand for a wider encoding than they name, after the WHATWG Encoding Standard. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "ascii", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "x-sjis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949");

    private XmlDecoding() {}

    /**
     * The text of a document.
     *
     * @param contentType the HTTP header; null when there was none
     */
    public static String decode(byte[] bytes, @Nullable String contentType) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return lenient(bytes, mark.length(), mark.charset());
        }
        for (Charset charset : candidates(bytes, contentType)) {
            String text = strict(bytes, charset);
            if (text != null) {
                return text;
            }
        }
        return lenient(bytes, 0, WINDOWS_1252);
    }

    /**
     * Bytes that are valid UTF-8 are hardly ever anything else, whatever servers say by habit; only encodings that write everything in
     * ASCII's bytes (ISO-2022, UTF-16) must be believed first.
     */
    private static List<Charset> candidates(byte[] bytes, @Nullable String contentType) {
        List<Charset> candidates = new ArrayList<>();
        candidates.add(StandardCharsets.UTF_8);
        for (Charset label : Arrays.asList(
                find(HTTP_CHARSET, contentType == null ? "" : contentType), find(DECLARED, declaration(bytes)))) {
            if (label != null && label.name().matches("ISO-2022.*|UTF-(16|32).*")) {
                candidates.addFirst(label);
            } else if (label != null) {
                candidates.add(label);
            }
        }
        return candidates;
    }

    /** The start of the document read byte by byte, with the zero bytes of UTF-16 and UTF-32 left out. */
    private static String declaration(byte[] bytes) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, DECLARATION_LIMIT); i++) {
            if (bytes[i] != 0) {
                start.append((char) (bytes[i] & 0xFF));
            }
        }
        return start.toString();
    }

    private static @Nullable Charset find(Pattern label, String text) {
        Matcher matcher = label.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDER.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return believable(text) ? text : null;
        } catch (CharacterCodingException | UnsupportedOperationException wrongLabel) {
            return null;
        }
    }

    /** Single-byte text labelled UTF-16 decodes without error into nonsense; a feed always holds one of these. */
    private static boolean believable(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('{') >= 0;
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** A byte order mark. */
    private record Mark(Charset charset, int length) {

        static @Nullable Mark of(byte[] bytes) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
                // UTF-8 by its mark, windows-1252 by its bytes: believe the bytes.
                return strict(bytes, StandardCharsets.UTF_8) == null
                        ? new Mark(WINDOWS_1252, 3)
                        : new Mark(StandardCharsets.UTF_8, 3);
            }
            if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
                return new Mark(Charset.forName("UTF-32LE"), 4);
            }
            if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
                return new Mark(Charset.forName("UTF-32BE"), 4);
            }
            if (starts(bytes, 0xFF, 0xFE)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return starts(bytes, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : unmarked(bytes);
        }

        /** UTF-16 and UTF-32 without a mark, told by the zero bytes round the first '<'. */
        private static @Nullable Mark unmarked(byte[] bytes) {
            if (starts(bytes, 0, 0, 0, '<')) {
                return new Mark(Charset.forName("UTF-32BE"), 0);
            }
            if (starts(bytes, '<', 0, 0, 0)) {
                return new Mark(Charset.forName("UTF-32LE"), 0);
            }
            if (starts(bytes, 0, '<')) {
                return new Mark(StandardCharsets.UTF_16BE, 0);
            }
            return starts(bytes, '<', 0) ? new Mark(StandardCharsets.UTF_16LE, 0) : null;
        }

        private static boolean starts(byte[] bytes, int... start) {
            if (bytes.length < start.length) {
                return false;
            }
            for (int i = 0; i < start.length; i++) {
                if ((bytes[i] & 0xFF) != start[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}

package io.bellwether.ingest.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 with stray bytes: texts of several origins pasted into one document, or cut in the middle of a character. Each stray byte is read
 * as windows-1252.
 */
final class MixedUtf8 {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private MixedUtf8() {}

    /** The text, null when the bytes bear UTF-8 out less often than not: then another encoding is likelier. */
    static @Nullable String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer into = CharBuffer.allocate(bytes.length);
        int stray = 0;
        while (true) {
            CoderResult result = decoder.decode(from, into, true);
            if (!result.isError()) {
                break;
            }
            stray += result.length();
            for (int i = 0; i < result.length(); i++) {
                into.put(new String(new byte[] {from.get()}, WINDOWS_1252));
            }
            decoder.reset();
        }
        String text = into.flip().toString();
        return borneOut(text, stray) ? text : null;
    }

    private static boolean borneOut(String text, int stray) {
        // Stray bytes are above ASCII, too, and must be the fewer.
        return text.chars().filter(c -> c > 0x7F).count() >= 2L * stray;
    }
}

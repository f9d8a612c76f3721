package io.bellwether.classify.briefing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: UTF-8, or UTF-16 that says so by its byte order mark. */
final class TextDecoding {

    private static final String ADVICE = "save it as plain text in UTF-8";

    private TextDecoding() {}

    /**
     * The text without its byte order mark.
     *
     * @throws UnreadableBriefing when it is in another charset, or no text
     */
    static String decode(byte[] bytes) throws UnreadableBriefing {
        String text = decode(bytes, charset(bytes));
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableBriefing("is not text (it holds NUL): " + ADVICE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String decode(byte[] bytes, Charset charset) throws UnreadableBriefing {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw new UnreadableBriefing("is not %s text: %s".formatted(charset, ADVICE), malformed);
        }
    }
}

package io.bellwether.app.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Foreign text and bytes as a terminal may show them: control characters, marks that turn the direction of writing, and bytes that are no
 * UTF-8 are written as escapes, so that they can neither command the terminal nor hide what stands there.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text in one line; line breaks are escaped, too. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(point, visible));
        return visible.toString();
    }

    /** The bytes read as UTF-8, in one line. */
    public static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        StringBuilder visible = new StringBuilder(bytes.length);
        while (left.hasRemaining()) {
            CoderResult result = decoder.decode(left, text, true);
            visible.append(of(text.flip().toString()));
            text.clear();
            for (int bad = 0; result.isError() && bad < result.length(); bad++) {
                visible.append("\\x%02x".formatted(left.get()));
            }
            decoder.reset();
        }
        return visible.toString();
    }

    private static void append(int point, StringBuilder visible) {
        switch (point) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (isHarmless(point)) {
                    visible.appendCodePoint(point);
                } else {
                    visible.append((point > 0xFFFF ? "\\u{%x}" : "\\u%04x").formatted(point));
                }
            }
        }
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}

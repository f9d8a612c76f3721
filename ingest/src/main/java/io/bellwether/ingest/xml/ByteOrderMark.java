package io.bellwether.ingest.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A byte order mark, or what does for one: the zero bytes round the first '<' in UTF-16 and UTF-32.
 *
 * @param length of the mark in bytes, 0 when there is none
 */
record ByteOrderMark(Charset charset, int length) {

    static @Nullable ByteOrderMark of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrderMark(StandardCharsets.UTF_32LE, 4);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrderMark(StandardCharsets.UTF_32BE, 4);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        return starts(bytes, 0xFE, 0xFF) ? new ByteOrderMark(StandardCharsets.UTF_16BE, 2) : unmarked(bytes);
    }

    private static @Nullable ByteOrderMark unmarked(byte[] bytes) {
        if (starts(bytes, 0, 0, 0, '<')) {
            return new ByteOrderMark(StandardCharsets.UTF_32BE, 0);
        }
        if (starts(bytes, '<', 0, 0, 0)) {
            return new ByteOrderMark(StandardCharsets.UTF_32LE, 0);
        }
        if (starts(bytes, 0, '<')) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 0);
        }
        return starts(bytes, '<', 0) ? new ByteOrderMark(StandardCharsets.UTF_16LE, 0) : null;
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

package io.bellwether.classify.stream;

import org.apache.kafka.common.header.Headers;

/**
 * A header that stays with an article of the past on its whole way through the stream. Its alerts were said when it came, and so were those
 * of its story: it changes neither.
 */
final class OfThePast {

    private static final String KEY = "of-the-past";

    private OfThePast() {}

    static void mark(Headers headers) {
        headers.remove(KEY);
        headers.add(KEY, new byte[0]);
    }

    /** Marks where the other headers are marked. */
    static void copy(Headers from, Headers to) {
        if (is(from)) {
            mark(to);
        }
    }

    static boolean is(Headers headers) {
        return headers.lastHeader(KEY) != null;
    }
}

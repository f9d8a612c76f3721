package io.bellwether.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body whole or not at all: decompressed, within its size, not slower than a crawl. */
final class BodyReading {

    /** Bytes a second below which a body is a trickle that would not end before the deadline anyway (as curl's --speed-limit). */
    private static final int SLOWEST = 1_024;
    /** How long a body may be slower than that (as curl's --speed-time). */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private BodyReading() {}

    /**
     * The decompressed body.
     *
     * @param encoding the Content-Encoding header; null when there was none
     * @throws IOException when the body breaks off, is broken, too large or too slow; the message says which
     */
    static byte[] read(InputStream body, @Nullable String encoding, int maxBytes) throws IOException {
        try (InputStream content = decompressed(new Paced(body, maxBytes), encoding)) {
            byte[] bytes = content.readNBytes(maxBytes);
            if (bytes.length == maxBytes && content.read() >= 0) {
                throw tooLarge(maxBytes);
            }
            return bytes;
        } catch (StackOverflowError gzipOfNothing) {
            // GZIPInputStream reads member after member by recursion; thousands of empty members are an attack, not a
            // feed.
            throw new IOException("broken gzip: too many members", gzipOfNothing);
        }
    }

    private static InputStream decompressed(InputStream body, @Nullable String encoding) throws IOException {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "utf-8", "none" -> body;
            case "gzip", "x-gzip" -> gzip(body);
            case "deflate" -> deflate(body);
            default ->
                throw new UnfitBodyException(
                        "the server sends the encoding %s, which was not asked for".formatted(encoding));
        };
    }

    private static InputStream gzip(InputStream body) throws IOException {
        PushbackInputStream peeking = new PushbackInputStream(body, 1);
        int first = peeking.read();
        if (first < 0) {
            return new ByteArrayInputStream(new byte[0]);
        }
        peeking.unread(first);
        return new GZIPInputStream(peeking);
    }

    /** Deflate is zlib (RFC 9110, section 8.4.1.2), but some servers send it raw: zlib starts with a multiple of 31. */
    private static InputStream deflate(InputStream body) throws IOException {
        PushbackInputStream peeking = new PushbackInputStream(body, 2);
        byte[] start = peeking.readNBytes(2);
        peeking.unread(start);
        boolean zlib =
                start.length == 2 && (start[0] & 0x0F) == 8 && (((start[0] & 0xFF) << 8) | (start[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(peeking, new Inflater(!zlib));
    }

    private static IOException tooLarge(int maxBytes) {
        return new UnfitBodyException("the document is larger than %,d bytes".formatted(maxBytes));
    }

    /** Counts what comes over the wire, and how fast. */
    private static final class Paced extends FilterInputStream {

        private final long began = System.nanoTime();
        private final int maxBytes;
        private long count;

        Paced(InputStream wire, int maxBytes) {
            super(wire);
            this.maxBytes = maxBytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            if (count > maxBytes) {
                throw tooLarge(maxBytes);
            }
            if (read >= 0 && taken.compareTo(PATIENCE) > 0 && count < SLOWEST * taken.toSeconds()) {
                throw new IOException("the body trickles: %d bytes in %d seconds".formatted(count, taken.toSeconds()));
            }
            return read;
        }

        /** The owner of the connection drops it; closing here would wait for the rest of the body. */
        @Override
        public void close() {}
    }
}

package io.bellwether.classify.briefing;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bounds what the compressed streams of a PDF inflate to, before a reader takes them into memory whole. */
final class PdfStreams {

    /** Bytes of one stream: ten times an uncompressed page of text, or a picture of 20 megapixels. */
    private static final long MOST_BYTES = 64_000_000;

    private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {}

    /**
     * Inflates what follows each stream mark and keeps nothing; what is not compressed with deflate ends at its first byte.
     *
     * @throws UnreadableBriefing when a stream is too large
     */
    static void check(byte[] pdf) throws UnreadableBriefing {
        byte[] buffer = new byte[65_536];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            if (inflated(pdf, at, buffer) > MOST_BYTES) {
                throw new UnreadableBriefing(
                        "holds a stream of more than %d bytes: print it to a new PDF without pictures"
                                .formatted(MOST_BYTES));
            }
        }
    }

    /** The place after the next mark and its line end; -1 when there is none. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + MARK.length < pdf.length; at++) {
            if (pdf[at] == MARK[0] && isMark(pdf, at)) {
                int after = at + MARK.length;
                return pdf[after] == '\r' && after + 1 < pdf.length && pdf[after + 1] == '\n' ? after + 2 : after + 1;
            }
        }
        return -1;
    }

    private static boolean isMark(byte[] pdf, int at) {
        for (int unit = 0; unit < MARK.length; unit++) {
            if (pdf[at + unit] != MARK[unit]) {
                return false;
            }
        }
        byte after = pdf[at + MARK.length];
        return after == '\n' || after == '\r';
    }

    private static long inflated(byte[] pdf, int at, byte[] buffer) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(pdf, at, pdf.length - at);
            long length = 0;
            int more = inflater.inflate(buffer);
            while (more > 0 && length <= MOST_BYTES) {
                length += more;
                more = inflater.inflate(buffer);
            }
            return length;
        } catch (DataFormatException notDeflate) {
            return 0;
        }
    }
}

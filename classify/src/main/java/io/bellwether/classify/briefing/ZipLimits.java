package io.bellwether.classify.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Bounds what a zip unpacks to, so that a small file cannot fill the memory. */
final class ZipLimits {

    /** Bytes that all parts of a file may unpack to: pictures of 20 MB do not get larger, text of 2 MB is 10 to 20 MB of XML. */
    private static final long MOST_BYTES = 80_000_000;

    /** Bytes of one part, and parts of a file, that POI reads; it also refuses parts that shrink more than a hundredfold. */
    private static final long MOST_BYTES_OF_PART = 40_000_000;

    private static final long MOST_PARTS = 1_000;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private ZipLimits() {}

    /**
     * Unpacks every part, whatever its header says about its size, and keeps none.
     *
     * @throws UnreadableBriefing when the zip is broken or too large unpacked
     */
    static void check(Path file) throws UnreadableBriefing {
        long left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableBriefing(
                        "is a zip of %d parts: a document may have %d".formatted(zip.size(), MOST_PARTS));
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                left -= length(zip, entry, left);
                if (left < 0) {
                    throw new UnreadableBriefing(
                            "unpacks to more than %d bytes: a briefing may have that many, split it"
                                    .formatted(MOST_BYTES));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableBriefing(
                    "is a broken zip, save the document anew: " + UnreadableBriefing.reason(broken), broken);
        }
    }

    /** Unpacked bytes, counted to just beyond {@code enough}. */
    private static long length(ZipFile zip, ZipEntry entry, long enough) throws IOException {
        try (InputStream unpacked = zip.getInputStream(entry)) {
            byte[] buffer = new byte[16_384];
            long length = 0;
            for (int read = unpacked.read(buffer); read >= 0 && length <= enough; read = unpacked.read(buffer)) {
                length += read;
            }
            return length;
        }
    }
}

package io.bellwether.classify.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * An entry of the {@link ReportStore}. Keys hold one byte, 1 for reports in the window and 0 for earlier ones, and the number of arrival, so
 * that all are read in the order in which they came. Values begin with the version of their form; they are binary because a report is
 * mostly numbers, which must come back to the last bit, and because JSON of it would be several times as long in memory of every broker.
 *
 * @param inWindow whether the window holds it
 * @param story id of its story
 * @param place in the story, from 1
 */
record ReportEntry(boolean inWindow, long number, Report report, String story, int place, Instant came) {

    private static final int FORM = 1;

    /** The key of a report. */
    static byte[] key(boolean inWindow, HeldReport one) {
        return ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) (inWindow ? 1 : 0))
                .putLong(one.number())
                .array();
    }

    /** The value of a report. */
    static byte[] value(HeldReport one) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            ReportBytes.write(one.story().id(), out);
            out.writeInt(one.place());
            ReportBytes.write(one.came(), out);
            ReportBytes.write(one.report(), out);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes bytes", impossible);
        }
    }

    /**
     * Reads an entry.
     *
     * @throws IllegalStateException when it was written by a newer release, or is no entry
     */
    static ReportEntry read(byte[] key, byte[] value) {
        ByteBuffer place = ByteBuffer.wrap(key);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(value))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IllegalStateException(
                        "the stories' state has form %d, but this release reads %d: use the newer one"
                                .formatted(form, FORM));
            }
            boolean inWindow = place.get() == 1;
            long number = place.getLong();
            String story = ReportBytes.readText(in);
            int at = in.readInt();
            Instant came = ReportBytes.readTime(in);
            return new ReportEntry(inWindow, number, ReportBytes.read(in), story, at, came);
        } catch (IOException broken) {
            throw new IllegalStateException("the stories' state has a broken entry", broken);
        }
    }
}

package io.bellwether.ingest.hostile;

import static io.bellwether.ingest.hostile.Behaviour.deflate;
import static io.bellwether.ingest.hostile.Behaviour.gzip;
import static io.bellwether.ingest.hostile.Behaviour.latin;
import static io.bellwether.ingest.hostile.Behaviour.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** What can be wrong with a Content-Encoding. */
final class CodingFaults {

    private static final int MEGABYTE = 1 << 20;

    private CodingFaults() {}

    static List<Fault> all() {
        byte[] zipped = gzip(Feeds.WHOLE);
        byte[] corrupt = zipped.clone();
        corrupt[zipped.length / 2] ^= 0x55;
        byte[] wrongSum = zipped.clone();
        wrongSum[zipped.length - 6] ^= 0x55;
        List<Fault> faults = new ArrayList<>();
        faults.add(failing("gzip: a bomb of 200 MB", "gzip", gzipOf(200)));
        faults.add(failing("gzip: a bomb in a bomb", "gzip, gzip", gzip(gzipOf(200))));
        faults.add(failing("gzip: cut short", "gzip", Arrays.copyOf(zipped, zipped.length - 12)));
        faults.add(failing("gzip: corrupt", "gzip", corrupt));
        faults.add(failing("gzip: a wrong checksum", "gzip", wrongSum));
        faults.add(failing("gzip: plain text instead", "gzip", Feeds.WHOLE));
        faults.add(failing("gzip: 40,000 empty members", "gzip", members(40_000)));
        faults.add(failing("gzip: a file name of 1 MB", "gzip", named(MEGABYTE)));
        faults.add(failing("gzip: nothing", "gzip", new byte[0]));
        faults.add(either("gzip: rubbish behind", "gzip", joined(zipped, latin("rubbish behind it"))));
        faults.add(either("gzip: not said to be", "identity", zipped));
        faults.add(failing("deflate: a bomb of 200 MB", "deflate", deflateOf(200)));
        faults.add(failing("deflate: cut short", "deflate", Arrays.copyOf(deflate(Feeds.WHOLE, false), 20)));
        faults.add(failing("deflate: plain text instead", "deflate", Feeds.WHOLE));
        faults.add(failing("br: unasked, plain text inside", "br", Feeds.WHOLE));
        faults.add(failing("zstd: unasked", "zstd", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}));
        faults.add(failing("coding: of no known name", "sdch", Feeds.WHOLE));
        return faults;
    }

    private static Fault failing(String name, String coding, byte[] body) {
        return Fault.failing(name, whole("200 OK\r\nETag: \"after\"\r\nContent-Encoding: " + coding, body));
    }

    private static Fault either(String name, String coding, byte[] body) {
        return Fault.either(name, whole("200 OK\r\nContent-Encoding: " + coding, body));
    }

    private static byte[] gzipOf(int megabytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            write(zip, megabytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return zipped.toByteArray();
    }

    private static byte[] deflateOf(int megabytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(zipped, new Deflater())) {
            write(zip, megabytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return zipped.toByteArray();
    }

    private static void write(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        for (int at = 0; at < megabytes; at++) {
            out.write(zeros);
        }
    }

    private static byte[] members(int count) {
        byte[] one = gzip(new byte[0]);
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int at = 0; at < count; at++) {
            members.writeBytes(one);
        }
        return members.toByteArray();
    }

    private static byte[] named(int length) {
        byte[] name = new byte[length];
        Arrays.fill(name, (byte) 'n');
        return joined(new byte[] {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 3}, name);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}

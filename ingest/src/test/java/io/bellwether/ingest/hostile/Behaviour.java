package io.bellwether.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** What a server does with one connection; when it returns, the connection is closed. */
@FunctionalInterface
interface Behaviour {

    /** How long whoever keeps silent does so: longer than anyone's patience here. */
    Duration FOR_EVER = Duration.ofMinutes(5);

    /** Writes to the client, or does not. */
    void serve(Socket socket) throws IOException, InterruptedException;

    /** Bytes one after another. */
    @FunctionalInterface
    interface Writing {
        /** Writes until done or until the client is gone. */
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    /** Reads the request, then writes. */
    static Behaviour answering(Writing writing) {
        return socket -> {
            request(socket.getInputStream());
            writing.to(socket.getOutputStream());
            socket.getOutputStream().flush();
        };
    }

    /** These bytes as they are. */
    static Behaviour raw(String bytes) {
        return answering(out -> out.write(latin(bytes)));
    }

    /** Status line and headers without the empty line, and a body with a right Content-Length. */
    static Behaviour whole(String head, byte[] body) {
        return raw(head + "\r\nContent-Length: " + body.length, body);
    }

    /** The same without a Content-Length: the end is where the connection is closed. */
    static Behaviour raw(String head, byte[] body) {
        return answering(out -> {
            out.write(latin("HTTP/1.1 " + head + "\r\n\r\n"));
            out.write(body);
        });
    }

    /** A body too large to be held here: a start, many times the same, an end. */
    static Behaviour repeated(String head, Repeated body) {
        return answering(out -> {
            out.write(latin("HTTP/1.1 " + head + "\r\nContent-Length: " + body.length() + "\r\n\r\n"));
            body.write(out);
        });
    }

    /** Bytes that repeat. */
    record Repeated(String start, String middle, int times, String end) {

        int length() {
            return start.length() + middle.length() * times + end.length();
        }

        void write(OutputStream out) throws IOException {
            out.write(latin(start));
            String block = middle.repeat(Math.max(1, Math.min(times, 4_096 / Math.max(1, middle.length()))));
            int inBlock = block.length() / Math.max(1, middle.length());
            for (int at = 0; at < times; at += inBlock) {
                out.write(latin(at + inBlock <= times ? block : middle.repeat(times - at)));
            }
            out.write(latin(end));
        }
    }

    /** The same over TLS. */
    default Behaviour over(SSLContext tls) {
        return socket -> {
            try (SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, false)) {
                secured.setUseClientMode(false);
                serve(secured);
            }
        };
    }

    /** Closes without a farewell. */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Head of a request; throws when the client leaves before its end. */
    static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("no request");
            }
            head.write(read);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Never ends by itself. */
    static void endlessly(OutputStream out, String bytes, Duration pause) throws IOException, InterruptedException {
        byte[] again = latin(bytes);
        while (true) {
            out.write(again);
            out.flush();
            Thread.sleep(pause);
        }
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return zipped.toByteArray();
    }

    static byte[] deflate(byte[] bytes, boolean bare) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip =
                new DeflaterOutputStream(zipped, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return zipped.toByteArray();
    }
}

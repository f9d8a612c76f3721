package io.bellwether.desk.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before an SMTP server and cuts connections round the final dot, as dying networks and mail servers do. */
final class CuttingRelay implements AutoCloseable {

    /** Where connections are cut. */
    enum Cut {
        /** The server never sees the dot: it has no message. */
        BEFORE_DOT,
        /** The server has taken the message, but the client never hears so. */
        AFTER_DOT,
        NEVER
    }

    private static final byte[] DOT = {'\r', '\n', '.', '\r', '\n'};

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Cut cut = Cut.NEVER;

    private CuttingRelay(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
        Thread.ofVirtual().start(this::serve);
    }

    static CuttingRelay before(int server) throws IOException {
        return new CuttingRelay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
    }

    int port() {
        return door.getLocalPort();
    }

    void cut(Cut where) {
        cut = where;
    }

    /** How many messages were cut. */
    int cuts() {
        return cuts.get();
    }

    private void serve() {
        while (true) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> relay(client));
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void relay(Socket client) {
        Cut where = cut;
        try (client;
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Thread answers = Thread.ofPlatform().daemon().start(() -> pump(upstream, client));
            boolean cutHere = forward(client.getInputStream(), upstream.getOutputStream(), where);
            if (cutHere) {
                answers.interrupt();
                answers.join();
                end(where, upstream);
                cuts.incrementAndGet();
            } else {
                upstream.shutdownOutput();
                answers.join();
            }
        } catch (IOException gone) {
            // One side has left: so does the other.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers go back until the relay is to cut. */
    private static void pump(Socket upstream, Socket client) {
        try {
            upstream.setSoTimeout(20);
            InputStream in = upstream.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] buffer = new byte[4_096];
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    int count = in.read(buffer);
                    if (count < 0) {
                        client.shutdownOutput();
                        return;
                    }
                    out.write(buffer, 0, count);
                } catch (SocketTimeoutException idle) {
                    // Looks again whether the relay is to cut.
                }
            }
        } catch (IOException gone) {
            // The other side has left.
        }
    }

    /** Sends on what the client sends, up to the last byte of the final dot where it is to cut; whether it came to that. */
    private static boolean forward(InputStream client, OutputStream upstream, Cut where) throws IOException {
        int matched = 0;
        for (int octet = client.read(); octet >= 0; octet = client.read()) {
            matched = octet == DOT[matched] ? matched + 1 : octet == DOT[0] ? 1 : 0;
            boolean dot = matched == DOT.length;
            if (dot && where != Cut.NEVER) {
                return true;
            }
            upstream.write(octet);
            upstream.flush();
            matched = dot ? 0 : matched;
        }
        return false;
    }

    /** The answers go to nobody any more: now the server may have the dot. */
    private static void end(Cut where, Socket upstream) throws IOException {
        if (where == Cut.AFTER_DOT) {
            upstream.getOutputStream().write('\n');
            upstream.setSoTimeout(10_000);
            int answer = upstream.getInputStream().read();
            if (answer != '2') {
                throw new IOException("the server refuses the message");
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

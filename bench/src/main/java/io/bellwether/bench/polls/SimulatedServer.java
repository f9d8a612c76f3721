package io.bellwether.bench.polls;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves any path as a feed of thirty items, about twenty kilobytes, one of them new each time; {@code /hang} never answers. In a
 * process of its own, on every address of the machine; prints its port and ends with its standard input.
 */
final class SimulatedServer {

    private static final int ITEMS = 30;
    private static final String WORDS =
            "The ministry said on Monday that talks on tariffs would go on next week, and that nothing is agreed until all is. ";

    private final AtomicInteger newest = new AtomicInteger(ITEMS);

    private SimulatedServer() {}

    /** Serves. */
    public static void main(String[] arguments) throws IOException {
        SimulatedServer server = new SimulatedServer();
        ServerSocket socket = new ServerSocket(0, 4_096, InetAddress.ofLiteral("0.0.0.0"));
        Thread.ofPlatform().daemon().start(() -> server.accept(socket));
        System.out.println(socket.getLocalPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    private void accept(ServerSocket socket) {
        while (true) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException full) {
                System.err.println("simulated server: " + full.getMessage());
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 32_768)) {
            connection.setTcpNoDelay(true);
            String head = head(connection.getInputStream());
            if (head.startsWith("GET /hang")) {
                Thread.sleep(Duration.ofHours(1));
            }
            byte[] body = feed(host(head), newest.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        } catch (IOException | InterruptedException clientIsGone) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        byte[] buffer = new byte[8_192];
        int length = 0;
        while (true) {
            int read = in.read(buffer, length, buffer.length - length);
            if (read <= 0) {
                throw new IOException("no request");
            }
            length += read;
            String head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            if (head.endsWith("\r\n\r\n")) {
                return head;
            }
        }
    }

    private static String host(String head) {
        int at = head.indexOf("Host: ");
        return at < 0 ? "" : head.substring(at + 6, head.indexOf('\r', at));
    }

    private static String feed(String host, int newest) {
        StringBuilder feed = new StringBuilder(24_000).append("<rss version='2.0'><channel><title>Simulated</title>");
        for (int item = newest; item > newest - ITEMS; item--) {
            feed.append("<item><guid isPermaLink='false'>item-")
                    .append(item)
                    .append("</guid><title>Talks on tariffs, round ");
            feed.append(item)
                    .append("</title><link>http://")
                    .append(host)
                    .append('/')
                    .append(item)
                    .append("</link><description>");
            feed.append(WORDS.repeat(4)).append("</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }
}

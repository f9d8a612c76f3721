package io.bellwether.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that answers each path with whatever bytes a test wants, as slowly or as wrongly as it wants. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Writes an answer; when it returns, the connection is closed. */
    @FunctionalInterface
    public interface Answer {
        /** Writes to the client until done or until the client is gone. */
        void write(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private RawServer(ServerSocket socket) {
        this.socket = socket;
        Thread.ofVirtual().start(this::accept);
    }

    /** A server on all of loopback, port of its own choice. */
    public static RawServer start() {
        try {
            return on(new ServerSocket(0, 100, InetAddress.ofLiteral("0.0.0.0")));
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }

    static RawServer on(ServerSocket socket) {
        return new RawServer(socket);
    }

    /** Answers the path in this way from now on. */
    public RawServer when(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers the path with these header lines and this body. */
    public RawServer when(String path, String head, byte[] body) {
        return when(path, (request, out) -> {
            out.write(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    /** The same with a Content-Length that is right. */
    public RawServer whenWhole(String path, String head, byte[] body) {
        return when(path, head + "\r\nContent-Length: " + body.length, body);
    }

    /** Address of the path. */
    public String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Heads of all requests so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String request = head(connection.getInputStream());
            requests.add(request);
            Answer answer = answers.get(request.split(" ", 3)[1]);
            if (answer != null) {
                answer.write(request, connection.getOutputStream());
            }
            connection.getOutputStream().flush();
        } catch (IOException | InterruptedException clientIsGone) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
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

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

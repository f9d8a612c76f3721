package io.bellwether.sink.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server that a test can cut and join again: the address stays while what is behind it goes and comes. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int target;

    Relay(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Ends every connection and refuses new ones. */
    void cut() {
        target = 0;
        open.forEach(Relay::end);
    }

    void join(int port) {
        target = port;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                connect(client);
            } catch (IOException ended) {
                open.removeIf(Socket::isClosed);
            }
        }
    }

    private void connect(Socket client) {
        int port = target;
        Socket server = new Socket();
        try {
            if (port == 0) {
                throw new IOException("the wire is cut");
            }
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            open.add(server);
            Thread.startVirtualThread(() -> carry(client, server));
            Thread.startVirtualThread(() -> carry(server, client));
        } catch (IOException unreachable) {
            end(client);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            open.remove(to);
        } finally {
            open.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}

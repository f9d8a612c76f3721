package io.bellwether.ingest.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server on one loopback address that behaves as it is told, and otherwise when told otherwise. */
final class HostileServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Set<Thread> serving = ConcurrentHashMap.newKeySet();
    private volatile Behaviour behaviour;

    HostileServer(String address, Behaviour first) throws IOException {
        this.socket = new ServerSocket(0, 100, InetAddress.ofLiteral(address));
        this.behaviour = first;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void be(Behaviour next) {
        behaviour = next;
    }

    /** Drops all connections. */
    void hangUp() {
        serving.forEach(Thread::interrupt);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = Thread.ofVirtual().unstarted(() -> serve(connection));
                serving.add(thread);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            behaviour.serve(connection);
        } catch (IOException | InterruptedException clientIsGone) {
            Thread.currentThread().interrupt();
        } finally {
            serving.remove(Thread.currentThread());
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        hangUp();
    }
}

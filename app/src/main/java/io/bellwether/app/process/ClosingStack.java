package io.bellwether.app.process;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what was opened, last first; one that fails does not keep the others open. Thread-safe; closes once. */
final class ClosingStack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingStack.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Keeps a thing to close and gives it back. */
    synchronized <T extends AutoCloseable> T push(T thing) {
        opened.push(thing);
        return thing;
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            AutoCloseable last = opened.pop();
            try {
                last.close();
            } catch (Exception failed) {
                LOG.warn("closing {} failed: {}", last.getClass().getSimpleName(), failed.toString());
            }
        }
    }
}

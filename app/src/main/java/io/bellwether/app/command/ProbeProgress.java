package io.bellwether.app.command;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.ingest.probe.Probe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shows on standard error how far the asking of feeds is, until it is closed. {@link #count} may be called from any thread. */
final class ProbeProgress implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int BAR = 30;

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger feeds = new AtomicInteger();
    private final Supplier<String> words;
    private final Thread showing = Thread.ofVirtual().unstarted(this::show);

    private ProbeProgress(int total) {
        this.words = () -> total > 0
                ? bar(asked.get(), total)
                        + " %d of %d feeds, %d fail".formatted(asked.get(), total, asked.get() - feeds.get())
                : "%d addresses asked, %d feeds".formatted(asked.get(), feeds.get());
        showing.start();
    }

    /** Progress towards so many feeds. */
    static ProbeProgress of(int total) {
        return new ProbeProgress(total);
    }

    /** Progress of a search that nobody knows the length of. */
    static ProbeProgress search() {
        return new ProbeProgress(0);
    }

    void count(Probe probe) {
        if (probe instanceof Probe.Found) {
            feeds.incrementAndGet();
        }
        asked.incrementAndGet();
    }

    /** A bar for done of total, at most total. */
    static String bar(int done, int total) {
        int filled = (int) ((long) BAR * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]";
    }

    private void show() {
        ProgressLine line = ProgressLine.onStandardError();
        try {
            while (true) {
                Thread.sleep(BETWEEN);
                line.show(words.get());
            }
        } catch (InterruptedException done) {
            line.show(words.get());
            line.end();
        }
    }

    @Override
    public void close() {
        showing.interrupt();
        try {
            showing.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

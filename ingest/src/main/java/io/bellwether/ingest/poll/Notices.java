package io.bellwether.ingest.poll;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What one feed's thread is to do before its time. Thread-safe. */
final class Notices {

    private final BlockingQueue<Notice> queue = new ArrayBlockingQueue<>(Notice.values().length);

    /** Why a feed's thread does not wait until its next poll. */
    enum Notice {
        /** A hub has delivered something of it. */
        DELIVERED,
        /** No hub pushes it any more. */
        UNPUSHED
    }

    /** Wakes the thread; one notice of a kind is enough, for whoever takes it does all there is. */
    void put(Notice notice) {
        // Two at once of one kind would leave no room for the other.
        synchronized (queue) {
            if (!queue.contains(notice)) {
                var _ = queue.offer(notice);
            }
        }
    }

    /**
     * Waits for the next one.
     *
     * @param longest how long; not at all when negative
     * @return null when there was none for so long
     */
    @Nullable
    Notice await(Duration longest) throws InterruptedException {
        return queue.poll(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS);
    }
}

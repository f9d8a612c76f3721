package io.bellwether.desk.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many messages are on their way to each receiver. Thread-safe. */
final class OnTheWay {

    private final Map<String, Integer> counts = new HashMap<>();

    synchronized Map<String, Integer> byReceiver() {
        return Map.copyOf(counts);
    }

    synchronized void begin(String receiver) {
        counts.merge(receiver, 1, Integer::sum);
    }

    synchronized void end(String receiver) {
        int left = counts.getOrDefault(receiver, 1) - 1;
        if (left == 0) {
            counts.remove(receiver);
        } else {
            counts.put(receiver, left);
        }
        notifyAll();
    }

    /** Waits until nothing is, or so long; whether nothing is. */
    synchronized boolean awaitNone(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (long left = end - System.nanoTime(); !counts.isEmpty() && left > 0; left = end - System.nanoTime()) {
            wait(Math.max(1, Duration.ofNanos(left).toMillis()));
        }
        return counts.isEmpty();
    }
}

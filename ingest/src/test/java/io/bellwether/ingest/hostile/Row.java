package io.bellwether.ingest.hostile;

import io.bellwether.article.coverage.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a fault came to.
 *
 * @param time of the whole poll, reading included
 * @param bytes read from the server
 * @param heap bytes
 * @param others polls of the feed beside it that ended meanwhile
 * @param lost items served before, after or beside it that were not published
 */
record Row(
        Fault fault,
        Outcome outcome,
        String reason,
        Duration time,
        long bytes,
        long heap,
        int others,
        List<String> lost) {

    static final String HEADING = "%-45s %-12s %8s %12s %9s %6s  %s"
            .formatted("fault", "outcome", "ms", "bytes read", "heap KB", "others", "reason");

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final long MOST_HEAP = 64L << 20;

    /** What is wrong with it, in words. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        if (!fault.expected().contains(outcome)) {
            breaches.add("ended " + outcome + " and not " + fault.expected());
        }
        if (time.compareTo(fault.deadline().plus(GRACE)) > 0) {
            breaches.add("took " + time);
        }
        if (heap > MOST_HEAP) {
            breaches.add("took " + heap + " bytes of heap");
        }
        if (time.compareTo(GRACE) > 0 && others == 0) {
            breaches.add("stopped the feed beside it");
        }
        if (reason.contains("internal error")) {
            breaches.add("ended in an " + reason);
        }
        if (!lost.isEmpty()) {
            breaches.add("lost " + lost);
        }
        return breaches;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-45s %-12s %8d %12d %9d %6d  %s",
                fault.name(),
                outcome,
                time.toMillis(),
                bytes,
                heap >> 10,
                others,
                reason.length() > 70 ? reason.substring(0, 70) + "…" : reason);
    }
}

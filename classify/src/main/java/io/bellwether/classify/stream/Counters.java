package io.bellwether.classify.stream;

import java.util.concurrent.atomic.LongAdder;

/** Counts as they happen; thread-safe. */
final class Counters {

    final LongAdder read = new LongAdder();
    final LongAdder duplicates = new LongAdder();
    final LongAdder tagged = new LongAdder();
    final LongAdder alerts = new LongAdder();
    final LongAdder dead = new LongAdder();

    ClassifyCounts now() {
        return new ClassifyCounts(read.sum(), duplicates.sum(), tagged.sum(), alerts.sum(), dead.sum());
    }
}

package io.bellwether.ingest.poll;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an answer held.
 *
 * @param items in the whole answer
 * @param newItems of them not in the answer before
 * @param timeToLive how long the publisher asks to wait; null when it does not say
 */
record Harvest(int items, int newItems, @Nullable Duration timeToLive) {

    /** Of a poll that brought no document. */
    static final Harvest NONE = new Harvest(0, 0, null);

    /** Whether so much is new that a slower reader would lose items: a third of the window, and every first answer. */
    boolean isBusy() {
        return newItems > 0 && newItems * 3 >= items;
    }
}

package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.SkipTimes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer held.
 *
 * @param items in the whole answer
 * @param newItems of them not in the answer before
 * @param window its newest items
 * @param wish what its document says of when to come again
 * @param warnings what was wrong with it, in words
 */
record Harvest(int items, int newItems, Window window, Wish wish, List<String> warnings) {

    /** Of a poll that brought no document. */
    static final Harvest NONE = new Harvest(0, 0, Window.EMPTY, Wish.NONE, List.of());

    Harvest {
        warnings = List.copyOf(warnings);
    }

    /**
     * When a publisher wants to be asked.
     *
     * @param timeToLive how long to wait; null when the document does not say
     */
    record Wish(@Nullable Duration timeToLive, SkipTimes skip) {
        static final Wish NONE = new Wish(null, SkipTimes.NONE);
    }

    /** Whether so much is new that a slower reader would lose items: a third of the window, and every first answer. */
    boolean isBusy() {
        return newItems > 0 && newItems * 3 >= items;
    }
}

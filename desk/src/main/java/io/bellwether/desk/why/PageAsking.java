package io.bellwether.desk.why;

import io.bellwether.desk.access.Tries;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Asks for pages on behalf of people, a few at once and not too many for each of them: a page can be large, and is another's. Thread-safe. */
final class PageAsking {

    private static final int AT_ONCE = 2;
    private static final int FOR_ONE = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final PageSource source;
    private final InstantSource clock;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Tries tries = new Tries(FOR_ONE, WINDOW);

    PageAsking(PageSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * The page at that address, or why it was not asked for.
     *
     * @param visitor by whom pages are counted
     */
    PageSource.Page read(String address, String visitor) throws InterruptedException {
        Optional<Duration> pause = tries.count(visitor, clock.instant());
        if (pause.isPresent()) {
            return new PageSource.Page.Refused(
                    "%d pages in %d minutes are enough: ask again in %d s, or paste the article's text"
                            .formatted(FOR_ONE, WINDOW.toMinutes(), pause.get().toSeconds() + 1));
        }
        if (!room.tryAcquire()) {
            return new PageSource.Page.Refused(
                    "others ask for pages just now: ask again in a moment, or paste the article's text");
        }
        try {
            return source.read(address);
        } finally {
            room.release();
        }
    }
}

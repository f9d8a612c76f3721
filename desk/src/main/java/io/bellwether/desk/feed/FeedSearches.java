package io.bellwether.desk.feed;

import io.bellwether.desk.access.Tries;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Looks for feeds on behalf of people, a few searches at once and not too many for each of them. Thread-safe. */
public final class FeedSearches {

    private static final int AT_ONCE = 2;
    private static final int FOR_ONE = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final FeedDesk desk;
    private final InstantSource clock;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Tries tries = new Tries(FOR_ONE, WINDOW);

    /** Searches by what the desk finds feeds with. */
    public FeedSearches(FeedDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Looks for the feeds of a site.
     *
     * @param address as typed
     * @param visitor by whom searches are counted
     */
    public SearchOutcome search(String address, String visitor) {
        Optional<FeedFinding> finding = desk.finding();
        if (finding.isEmpty()) {
            return new SearchOutcome.Off();
        }
        String typed = address.strip();
        Optional<String> objection = new WantedFeed(absolute(typed), "", List.of(), null).objection();
        if (objection.isPresent()) {
            return new SearchOutcome.Refused(objection.get());
        }
        Optional<Duration> pause = tries.count(visitor, clock.instant());
        if (pause.isPresent()) {
            return new SearchOutcome.TooMany(pause.get());
        }
        return room.tryAcquire() ? admitted(finding.get(), typed) : new SearchOutcome.Busy();
    }

    private SearchOutcome admitted(FeedFinding finding, String address) {
        try {
            return new SearchOutcome.Searched(finding.find(address));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new SearchOutcome.Busy();
        } finally {
            room.release();
        }
    }

    /** People leave the scheme out; what looks like another one is theirs to mend. */
    private static String absolute(String typed) {
        return typed.matches("(?is)[a-z][a-z0-9+.-]*:(?!\\d).*") ? typed : "https://" + typed;
    }
}

package io.bellwether.desk.feed;

import java.time.Duration;

/** What became of a search for feeds. */
public sealed interface SearchOutcome {

    /** It was done; perhaps nothing was found. */
    record Searched(FeedFinding.FoundFeeds found) implements SearchOutcome {}

    /**
     * The address is none to look at.
     *
     * @param objection in words that do not repeat it
     */
    record Refused(String objection) implements SearchOutcome {}

    /** Others are being looked for. */
    record Busy() implements SearchOutcome {}

    /** This visitor has searched too often. */
    record TooMany(Duration pause) implements SearchOutcome {}

    /** This desk was started without a way to look for feeds. */
    record Off() implements SearchOutcome {}
}

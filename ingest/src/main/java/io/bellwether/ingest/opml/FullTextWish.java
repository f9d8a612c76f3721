package io.bellwether.ingest.opml;

import java.util.Optional;

/** What a list of feeds says of the pages of a feed's articles: attribute {@code fullText}. */
public enum FullTextWish {
    /** Nothing: as ingest is set. */
    AS_SET,
    /** They are asked for where the feed gives a teaser. */
    YES,
    /** They are never asked for. */
    NO;

    /** What the attribute means; empty when it is neither true nor false nor empty. */
    static Optional<FullTextWish> read(String attribute) {
        return switch (attribute) {
            case "" -> Optional.of(AS_SET);
            case "true" -> Optional.of(YES);
            case "false" -> Optional.of(NO);
            default -> Optional.empty();
        };
    }

    /** Whether they are asked for, where ingest is set so for all feeds. */
    public boolean holds(boolean set) {
        return this == YES || (this == AS_SET && set);
    }
}

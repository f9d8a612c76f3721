package io.bellwether.ingest.opml;

import io.bellwether.article.stage.StageException;

/** What a list of feeds says of the pages of a feed's articles: attribute {@code fullText}. */
public enum FullTextWish {
    /** Nothing: as ingest is set. */
    AS_SET,
    /** They are asked for where the feed gives a teaser. */
    YES,
    /** They are never asked for. */
    NO;

    /**
     * What the attribute means.
     *
     * @throws StageException when it is neither true nor false nor empty
     */
    static FullTextWish read(String attribute, String feed) {
        return switch (attribute) {
            case "" -> AS_SET;
            case "true" -> YES;
            case "false" -> NO;
            default ->
                throw new StageException("feed %s has fullText=\"%s\" in its list, but it must be true or false"
                        .formatted(feed, attribute));
        };
    }

    /** Whether they are asked for, where ingest is set so for all feeds. */
    public boolean holds(boolean set) {
        return this == YES || (this == AS_SET && set);
    }
}

package io.bellwether.desk.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of what a search found.
 *
 * @param found how many articles fit in all; empty where only the latest were looked for
 * @param next where the next page begins; empty on the last
 */
public record SearchList(List<SearchHit> hits, OptionalLong found, Optional<SearchCursor> next) {

    /** Copies the list. */
    public SearchList {
        hits = List.copyOf(hits);
    }
}

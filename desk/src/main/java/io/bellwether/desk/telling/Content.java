package io.bellwether.desk.telling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message tells, by reference: the words are made from the store when it is sent. */
public sealed interface Content {

    /**
     * What alerts said.
     *
     * @param stories how many stories that is, also where not all updates are listed
     * @param updates of the loudest stories, in their order, not empty
     */
    record Updates(int stories, List<UpdateReference> updates) implements Content {
        /** Copies the list. */
        public Updates {
            updates = List.copyOf(updates);
        }
    }

    /**
     * All that alerts of interest said in a time.
     *
     * @param after ordinal of the last update told before; null in what earlier releases planned, which goes by time alone
     * @param last ordinal of the last update told; null with {@code after}
     */
    record Day(
            Instant from,
            Instant until,
            @Nullable Long after,
            @Nullable Long last) implements Content {}

    /**
     * Articles newly stored that fit a search.
     *
     * @param search the query of its address
     * @param found how many, also where not all are listed
     * @param articles ids, the newest first, not empty
     */
    record Found(String search, int found, List<String> articles) implements Content {
        /** Copies the list. */
        public Found {
            articles = List.copyOf(articles);
        }
    }

    /**
     * The report of a week.
     *
     * @param week as in 2026-W03
     * @param zone in which it is a week
     */
    record Week(String week, String zone) implements Content {}
}

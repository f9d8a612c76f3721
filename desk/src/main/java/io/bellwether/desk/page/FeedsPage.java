package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of feeds.
 *
 * @param summary how many there are and how many are well
 * @param outcomes ways to narrow the list
 * @param rows the worst first
 * @param empty what to say instead of feeds
 */
record FeedsPage(String summary, List<Choice> outcomes, List<FeedRow> rows, Optional<Notice> empty, FeedOffer offer) {

    boolean isOpen() {
        return offer == FeedOffer.OPEN;
    }

    FeedsPage {
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }
}

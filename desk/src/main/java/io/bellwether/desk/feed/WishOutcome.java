package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import java.util.List;

/** What became of wishes for feeds. */
public sealed interface WishOutcome {

    /** Topic feeds has them. */
    record Taken(List<FeedWish> wishes) implements WishOutcome {

        /** Copies the list. */
        public Taken {
            wishes = List.copyOf(wishes);
        }
    }

    /** This desk knows no Kafka to write to. */
    record Off() implements WishOutcome {}

    /**
     * Kafka did not take them all; to wish again does no harm.
     *
     * @param reason in words
     */
    record Failed(String reason) implements WishOutcome {}
}

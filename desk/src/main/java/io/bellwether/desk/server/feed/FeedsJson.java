package io.bellwether.desk.server.feed;

import io.bellwether.article.coverage.Gap;
import io.bellwether.desk.store.StoredFeed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feeds in JSON, the worst first. */
record FeedsJson(List<FeedJson> feeds) {

    static FeedsJson of(List<StoredFeed> feeds) {
        return new FeedsJson(feeds.stream().map(FeedJson::of).toList());
    }

    /**
     * A feed in JSON; what is not known of it is absent.
     *
     * @param gap the latest time in which items may have passed unseen, and how many there were so far
     */
    record FeedJson(
            String id,
            String url,
            String title,
            List<String> folder,
            Instant polled,
            String outcome,
            String reason,
            int items,
            int newItems,
            int failures,
            @Nullable Instant lastSuccess,
            @Nullable Instant nextPoll,
            @Nullable String movedTo,
            @Nullable Gap gap,
            List<String> warnings) {

        static FeedJson of(StoredFeed feed) {
            return new FeedJson(
                    feed.id(),
                    feed.url(),
                    feed.title(),
                    feed.folder(),
                    feed.polled(),
                    feed.outcome(),
                    feed.reason(),
                    feed.items(),
                    feed.newItems(),
                    feed.failures(),
                    feed.lastSuccess().orElse(null),
                    feed.nextPoll().orElse(null),
                    feed.movedTo().orElse(null),
                    feed.gap().orElse(null),
                    feed.warnings());
        }
    }
}

package io.bellwether.ingest.publish;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import java.util.List;
import java.util.Map;

/** Takes what polls bring. Called by many threads at once. */
public interface Publisher {

    /**
     * Takes the names, then the articles in this order, and returns when each of them is safe.
     *
     * @param names hashes of names that the articles go by, and what they stand for
     * @throws UnpublishedException when one is not; others may be
     * @throws InterruptedException when interrupted while waiting; what was taken stays taken
     */
    void publish(Map<Long, KnownName> names, List<Article> articles) throws UnpublishedException, InterruptedException;

    /** Takes the feed's status. Does not wait: an older status only means that the feed is read once more in full. */
    void record(FeedStatus status);

    /** Takes it that nothing is to be known of a feed any more. Does not wait either. */
    void forget(String feed);
}

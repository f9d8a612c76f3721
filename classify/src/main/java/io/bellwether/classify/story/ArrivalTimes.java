package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.time.Instant;

/**
 * Gives articles read from a file a time of arrival: in the stream an article without a date has the time it was fetched, in a file it has
 * the time of the one before it. Not thread-safe.
 */
public final class ArrivalTimes {

    private Instant last = Instant.EPOCH;

    /** The article, fetched at its own date or that of the last article that had one. */
    public Article dated(Article article) {
        if (article.published() != null) {
            last = article.published();
        }
        return article.withFetched(last);
    }
}

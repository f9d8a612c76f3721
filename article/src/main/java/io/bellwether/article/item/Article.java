package io.bellwether.article.item;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news item. Text fields are plain text, cleaned by {@link io.bellwether.article.text.CleanText}; any may be empty.
 *
 * @param id stable identity: the same item has the same id, however often and wherever it is read
 * @param feed address of the feed it was read from; empty when it came from elsewhere
 * @param source name of the publisher as people know it
 * @param url address of the article exactly as the feed gave it, not necessarily a valid URI; empty when there is none
 * @param published what the feed says, clamped to at most {@code fetched}; null when the feed gives no usable date
 * @param fetched when this process read it; the record's time on the topic
 */
public record Article(
        String id,
        String feed,
        String source,
        String title,
        String summary,
        String body,
        String url,
        @Nullable Instant published,
        Instant fetched,
        List<String> authors,
        List<String> categories) {

    /** Copies the lists. */
    public Article {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** The same article with another body. */
    public Article withBody(String text) {
        return new Article(id, feed, source, title, summary, text, url, published, fetched, authors, categories);
    }

    /** The same article, read at another time. */
    public Article withFetched(Instant time) {
        return new Article(id, feed, source, title, summary, body, url, published, time, authors, categories);
    }

    /** The same article, neither read nor published after a time: what comes from a clock that is wrong happens now at the latest. */
    public Article notAfter(Instant now) {
        return fetched.isAfter(now)
                ? new Article(
                        id, feed, source, title, summary, body, url, earlier(published, now), now, authors, categories)
                : this;
    }

    private static @Nullable Instant earlier(@Nullable Instant time, Instant now) {
        return time != null && time.isAfter(now) ? now : time;
    }

    /** The time to order by: the publication date, else the time of reading. */
    public Instant time() {
        return published == null ? fetched : published;
    }
}

package io.bellwether.ingest.page;

import io.bellwether.article.item.Article;
import java.time.Instant;

/** Which articles are worth a look at their page. */
final class Teaser {

    /** Length below which a feed's text is a teaser, in UTF-16 units: some hundred words are a short article, not a teaser. */
    private static final int TEASER = 600;

    private Teaser() {}

    /** Whether the feed gave neither content nor a long summary, but a page. */
    static boolean is(Article article) {
        return !article.url().isEmpty()
                && article.body().length() < TEASER
                && article.summary().length() < TEASER;
    }

    /** The article with the page's text as its body, as a revision of that time. */
    static Article completed(Article article, String text, Instant time) {
        return article.withBody(text).withFetched(time);
    }
}

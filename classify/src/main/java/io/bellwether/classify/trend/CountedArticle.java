package io.bellwether.classify.trend;

import java.time.Instant;
import java.util.List;

/**
 * What of an analysed article is counted; of every article, whether it carries a theme or not. It comes again when the article was edited,
 * tagged anew or joined another story, and then replaces what came before.
 *
 * @param id the article's id
 * @param time publication date, else time of reading
 * @param fetched when it was read
 * @param source name of the publisher
 * @param story id of its story; its own id when it took part in none
 * @param themes ids of the themes it carries; may be empty
 * @param profile version of the profile that tagged it
 */
public record CountedArticle(
        String id, Instant time, Instant fetched, String source, String story, List<String> themes, String profile) {

    /** Copies the list. */
    public CountedArticle {
        themes = List.copyOf(themes);
    }
}

package io.bellwether.desk.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which articles are looked for.
 *
 * @param words as typed: all of them, or {@code or}, {@code "a phrase"} and {@code -without}; empty for articles with any words
 * @param theme only with this theme
 * @param source only of publishers whose name holds this, in any case
 * @param language only in this language, an ISO 639-1 code
 * @param from only from this time on
 * @param until only before this time
 * @param order by time wherever there are no words
 * @param after only what comes after this place
 * @param limit how many at most, above 0
 */
public record SearchQuery(
        Optional<String> words,
        Optional<String> theme,
        Optional<String> source,
        Optional<String> language,
        Optional<Instant> from,
        Optional<Instant> until,
        SearchOrder order,
        Optional<SearchCursor> after,
        int limit) {

    /** The same from its beginning, the newest first. */
    public SearchQuery newest() {
        return new SearchQuery(words, theme, source, language, from, until, SearchOrder.TIME, Optional.empty(), limit);
    }

    /** Whether anything is asked at all. */
    public boolean asks() {
        return words.isPresent()
                || theme.isPresent()
                || source.isPresent()
                || language.isPresent()
                || from.isPresent()
                || until.isPresent();
    }
}

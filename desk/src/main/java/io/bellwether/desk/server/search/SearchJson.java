package io.bellwether.desk.server.search;

import io.bellwether.desk.receipt.Segment;
import io.bellwether.desk.store.SearchCursor;
import io.bellwether.desk.store.SearchHit;
import io.bellwether.desk.store.SearchList;
import io.bellwether.desk.store.ThemeScore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found, in JSON.
 *
 * @param found how many articles fit in all; absent when no words were asked for
 * @param next cursor of the next page; absent on the last
 */
record SearchJson(
        List<HitJson> articles,
        @Nullable Long found,
        @Nullable String next) {

    static SearchJson of(SearchList list) {
        return new SearchJson(
                list.hits().stream().map(HitJson::of).toList(),
                list.found().isPresent() ? list.found().getAsLong() : null,
                list.next().map(SearchCursor::text).orElse(null));
    }

    /**
     * An article that was found, in JSON.
     *
     * @param passage cuttings from its text, in segments of which some are words that were looked for
     * @param rank how well the words fit, from 0; 0 in the order of time
     * @param language absent before the analysis
     * @param story absent before it joined one
     */
    record HitJson(
            String id,
            String title,
            String source,
            String url,
            Instant time,
            @Nullable String language,
            @Nullable String story,
            List<ThemeScore> themes,
            double rank,
            List<Segment> passage) {

        static HitJson of(SearchHit hit) {
            return new HitJson(
                    hit.place().id(),
                    hit.title().stream().map(Segment::text).collect(Collectors.joining()),
                    hit.source(),
                    hit.url(),
                    hit.place().time(),
                    hit.language().orElse(null),
                    hit.story().orElse(null),
                    hit.themes(),
                    hit.place().rank(),
                    hit.passage());
        }
    }
}

package io.bellwether.desk.report;

import java.time.Instant;
import java.util.List;

/**
 * A story with a theme, as told in the week.
 *
 * @param story its id
 * @param article id of the week's first article of it
 * @param title of that article
 * @param first when that was published
 * @param articles of the week
 * @param sources publishers of the week, by name; where an alert knows who reports in words of their own, only those
 * @param themes ids of the themes on those articles, in order
 */
public record TopStory(
        String story,
        String article,
        String title,
        Instant first,
        int articles,
        List<String> sources,
        List<String> themes) {

    /** Copies the lists. */
    public TopStory {
        sources = List.copyOf(sources);
        themes = List.copyOf(themes);
    }
}

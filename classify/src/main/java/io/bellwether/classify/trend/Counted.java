package io.bellwether.classify.trend;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What an article counts for, remembered so that it can be taken back.
 *
 * @param hour number of the hour it counts in
 * @param read number of the hour in which it was read
 * @param source name of the publisher, cut to a length that many of them fit a record
 * @param touched when it was counted, by the wall clock
 */
record Counted(
        long hour, long read, String source, String story, List<String> themes, String profile, Instant touched) {

    private static final int SOURCE_UNITS = 100;

    Counted {
        themes = List.copyOf(themes);
    }

    /**
     * The hour is that of publication: it says when attention moved, while the time of reading says when we polled, so that a restart
     * would look like a burst. A feed without dates leaves the time of reading. Never later than it was read, and never later than
     * it was once said to be published: publishers move dates at every edit.
     */
    static Counted of(CountedArticle article, long earliest, Instant now) {
        Instant time = article.time().isAfter(article.fetched()) ? article.fetched() : article.time();
        return new Counted(
                Math.min(earliest, Hours.of(time)),
                Hours.of(article.fetched()),
                source(article.source()),
                article.story(),
                article.themes().stream().distinct().sorted().toList(),
                article.profile(),
                now);
    }

    /** Half of a surrogate pair, cut off here or there before, is replaced: JSON with one under a publisher's name cannot be read again. */
    private static String source(String name) {
        String head = name.substring(0, Math.min(name.length(), SOURCE_UNITS));
        return new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Whether it counts for the same as another. */
    boolean same(Counted other) {
        return hour == other.hour
                && source.equals(other.source)
                && story.equals(other.story)
                && themes.equals(other.themes)
                && profile.equals(other.profile);
    }
}

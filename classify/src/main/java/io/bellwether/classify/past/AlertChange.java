package io.bellwether.classify.past;

import io.bellwether.article.alert.Severity;
import io.bellwether.article.tag.Evidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that alerts for a theme under one profile and not under the other.
 *
 * @param gained whether it is the new one that alerts
 * @param story id of the story
 * @param theme id of the theme
 * @param article id of the article that raises it
 * @param title of that article
 * @param time of that article
 * @param severity it comes to
 * @param sources that report the story in words of their own
 * @param scoreBefore that article's score under the old profile; 0 where it is far from a tag
 * @param scoreAfter the same under the new one
 * @param receipt the strongest place that speaks for it; null when there is none
 */
public record AlertChange(
        boolean gained,
        String story,
        String theme,
        String article,
        String title,
        Instant time,
        Severity severity,
        List<String> sources,
        double scoreBefore,
        double scoreAfter,
        @Nullable Evidence receipt) {

    /** Copies the list. */
    public AlertChange {
        sources = List.copyOf(sources);
    }
}

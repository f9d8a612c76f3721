package io.bellwether.classify.stream;

import io.bellwether.classify.alert.NearCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/** Which story an alerting article belongs to. */
sealed interface StoryDecision {

    /** The article is in a story already: nothing to say. */
    record Known() implements StoryDecision {}

    /** It reports the event of a story that has alerted. */
    record Join(RecentStory story) implements StoryDecision {}

    /** It reports something new. */
    record Begin() implements StoryDecision {}

    /** Published further apart, like words tell of an anniversary or a series, not of one event. */
    Duration WINDOW = Duration.ofDays(7);

    /** Decides among the recent stories of the article's theme. A pure function; the order of the stories does not matter. */
    static StoryDecision of(AlertCandidate candidate, Collection<RecentStory> stories) {
        if (stories.stream().anyMatch(story -> story.holds(candidate.article().id()))) {
            return new Known();
        }
        return stories.stream()
                .filter(story -> near(story, candidate.article().time()))
                .filter(story ->
                        story.fingerprints().stream().anyMatch(one -> NearCopy.of(one, candidate.fingerprint())))
                .max(Comparator.comparingDouble((RecentStory story) -> likeness(story, candidate))
                        .thenComparing(story -> story.alert().story()))
                .<StoryDecision>map(Join::new)
                .orElseGet(Begin::new);
    }

    private static boolean near(RecentStory story, Instant time) {
        return story.alert().articles().stream()
                .anyMatch(
                        article -> Duration.between(article.time(), time).abs().compareTo(WINDOW) <= 0);
    }

    private static double likeness(RecentStory story, AlertCandidate candidate) {
        return story.fingerprints().stream()
                .mapToDouble(one -> NearCopy.likeness(one, candidate.fingerprint()))
                .max()
                .orElse(0);
    }
}

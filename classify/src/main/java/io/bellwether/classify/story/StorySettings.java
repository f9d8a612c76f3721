package io.bellwether.classify.story;

import java.time.Duration;

/**
 * How far stories reach.
 *
 * @param reach longest time between an article and the one it joins, by publication
 * @param span longest time between an article and the first of its story
 * @param kept how long an article can be joined after it came, by the clock: the later of two may come this late
 * @param capacity articles held at a time; the one that came first makes room. About 2 kB each
 * @param join least logarithm of the odds of an article and its likest in the story
 * @param whole least mean of the same over the story's first and latest articles
 */
public record StorySettings(Duration reach, Duration span, Duration kept, int capacity, double join, double whole) {

    /** What the stream uses. */
    public static StorySettings standard() {
        return new StorySettings(Duration.ofDays(3), Duration.ofDays(4), Duration.ofDays(7), 60_000, -0.4, -1.3);
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a duration is not positive, the span is shorter than the reach, or the capacity below 1
     */
    public StorySettings {
        if (!reach.isPositive() || span.compareTo(reach) < 0 || !kept.isPositive() || capacity < 1) {
            throw new IllegalArgumentException(
                    "stories need reach, span and kept above 0, a span of at least the reach, and a capacity above 0");
        }
    }
}

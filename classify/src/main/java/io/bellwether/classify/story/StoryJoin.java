package io.bellwether.classify.story;

import java.time.Duration;
import java.util.List;

/**
 * Why an article joined a story: what it has in common with the article of the story that it is likest to.
 *
 * @param with id of that article
 * @param likeness how likely the two report one event, 0 to 1
 * @param whole the same, as the mean over the story's first and latest articles
 * @param apart time between the two, by publication
 * @param size articles of the story before this one
 * @param names shared, as written in the new article, the most telling first
 * @param words other words shared, likewise
 * @param numbers shared
 */
public record StoryJoin(
        String with,
        double likeness,
        double whole,
        Duration apart,
        int size,
        List<String> names,
        List<String> words,
        List<String> numbers) {

    /** Copies the lists. */
    public StoryJoin {
        names = List.copyOf(names);
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }
}

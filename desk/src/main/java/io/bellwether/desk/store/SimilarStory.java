package io.bellwether.desk.store;

import java.time.Instant;
import java.util.List;

/**
 * A story like another.
 *
 * @param title of its first article
 * @param time of its first article
 * @param articles how many it has
 * @param shared words of the other's titles that stand in its titles, the most telling first
 * @param themes ids of the themes that both carry
 */
public record SimilarStory(
        String story, String title, Instant time, int articles, List<String> shared, List<String> themes) {

    /** Copies the lists. */
    public SimilarStory {
        shared = List.copyOf(shared);
        themes = List.copyOf(themes);
    }
}

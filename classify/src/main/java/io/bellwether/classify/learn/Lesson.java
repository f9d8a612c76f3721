package io.bellwether.classify.learn;

import io.bellwether.article.profile.Profile;
import java.util.List;

/**
 * A profile that learned.
 *
 * @param before as given
 * @param after with the version of its content
 * @param themes those with marks, in the profile's order
 */
public record Lesson(Profile before, Profile after, List<ThemeLesson> themes) {

    /** Copies the list. */
    public Lesson {
        themes = List.copyOf(themes);
    }
}

package io.bellwether.article.profile;

import java.util.List;
import java.util.Optional;

/**
 * All themes of one briefing.
 *
 * @param briefing id of the briefing, a slug of its title; key on topic {@code profiles}
 * @param version short hash of everything that decides a tag; two profiles of one version tag alike
 * @param title the briefing's title
 */
public record Profile(String briefing, String version, String title, List<Theme> themes) {

    /** Copies the list. */
    public Profile {
        themes = List.copyOf(themes);
    }

    /** The theme of that id, if this profile has it. */
    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}

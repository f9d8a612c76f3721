package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.desk.profile.Fault;
import io.bellwether.desk.profile.ThemeForm;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a theme is written from.
 *
 * @param profile the draft, or where there is none the profile in force
 * @param revision of the draft; 0 for none
 * @param typed what was typed and is not taken
 * @param faults why
 */
public record ProfileFormFacts(
        Profile profile, Theme theme, long revision, Optional<ThemeForm> typed, List<Fault> faults) {

    /** Copies the list. */
    public ProfileFormFacts {
        faults = List.copyOf(faults);
    }

    /** A form that nobody has typed into. */
    public ProfileFormFacts(Profile profile, Theme theme, long revision) {
        this(profile, theme, revision, Optional.empty(), List.of());
    }
}

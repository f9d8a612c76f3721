package io.bellwether.desk.store;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import java.util.Map;
import java.util.Optional;

/** The versions of profiles that spoke in what is shown, by version. */
public record Profiles(Map<String, Profile> byVersion) {

    /** Copies the map. */
    public Profiles {
        byVersion = Map.copyOf(byVersion);
    }

    /** The theme as that version has it; empty when the store does not know version or theme. */
    public Optional<Theme> theme(String version, String theme) {
        return Optional.ofNullable(byVersion.get(version)).flatMap(profile -> profile.theme(theme));
    }
}

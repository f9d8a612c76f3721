package io.bellwether.classify.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;

/**
 * The profile's file: YAML that a person can read and edit. {@code read(write(profile))} is the profile again; an edited one gets a new
 * version, as the version is always computed from the content. Thread-safe.
 */
public final class ProfileYaml {

    /** The form of the file; a higher one was written by a newer program. */
    static final int FORMAT = 1;

    private ProfileYaml() {}

    /** The file's text, ending in a line feed. */
    public static String write(Profile profile) {
        return new ProfileYamlWriter().write(profile);
    }

    /**
     * The profile of a file's text.
     *
     * @param nameForErrors how messages call the file
     * @throws StageException in one line: no YAML, an unknown key, a value out of its range, or a newer form
     */
    public static Profile read(String yaml, String nameForErrors) {
        return ProfileVersion.stamped(new ProfileYamlReader(nameForErrors).profile(YamlTree.read(yaml, nameForErrors)));
    }
}

package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.profile.ProfileYaml;
import java.util.List;

/** Makes a new profile of a whole one in YAML. Pure. */
public final class WholeEdit {

    /** Longest text, in UTF-16 units: some times that of the largest profile there may be. */
    public static final int LONGEST = 1_500_000;

    /** The field the text stands in. */
    public static final String FIELD = "yaml";

    private WholeEdit() {}

    /** The profile that the text says; what is wrong with it names its line. */
    public static EditOutcome apply(Profile profile, String yaml) {
        if (yaml.length() > LONGEST) {
            return refused("the text is longer than %,d characters".formatted(LONGEST));
        }
        try {
            return ProfileLimits.outcome(profile, ProfileYaml.read(yaml, "text"), FIELD);
        } catch (StageException wrong) {
            return refused(String.valueOf(wrong.getMessage()));
        }
    }

    private static EditOutcome refused(String reason) {
        return new EditOutcome.Refused(List.of(new Fault(FIELD, reason)));
    }
}

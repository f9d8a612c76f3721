package io.bellwether.bench.corpus;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.briefing.BriefingFile;
import io.bellwether.classify.profile.ProfileBuilder;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a profile comes from: a briefing to make it of, or a file of its own. */
public final class ProfileSource {

    private ProfileSource() {}

    /** The profile of a briefing, as shipped: built against the bundled background. Takes seconds. */
    public static Profile ofBriefing(Path briefing) {
        return ProfileBuilder.build(BriefingFile.read(briefing));
    }

    /**
     * The profile in a YAML file.
     *
     * @throws StageException when it holds none
     */
    public static Profile ofFile(Path file) {
        try {
            return ProfileYaml.read(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new StageException("%s cannot be read: name a profile file (YAML)".formatted(file), unreadable);
        }
    }
}

package io.bellwether.app.command;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.briefing.BriefingFile;
import io.bellwether.classify.profile.ProfileBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which profile is to be current. */
final class ProfileOption {

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private @Nullable Choice choice;

    /** A briefing to make a profile of, or a profile as it is. */
    static final class Choice {

        @Option(
                names = "--briefing",
                paramLabel = "FILE",
                required = true,
                description = "briefing to make the profile of")
        private @Nullable Path briefing;

        @Option(names = "--profile", paramLabel = "FILE", required = true, description = "profile file (YAML)")
        private @Nullable Path profile;
    }

    /** The profile named, or none. Reads and builds it, which takes seconds. */
    Optional<Profile> profile() throws IOException {
        if (choice == null) {
            return Optional.empty();
        }
        return choice.profile == null
                ? Optional.ofNullable(choice.briefing).map(BriefingFile::read).map(ProfileBuilder::build)
                : Optional.of(ProfileFile.read(choice.profile));
    }
}

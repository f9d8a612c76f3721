package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.bench.corpus.ProfileSource;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which profile is measured. */
final class ProfileChoice {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private @Nullable Choice choice;

    /** A briefing to make a profile of, or a profile as it is. */
    static final class Choice {

        @Option(names = "--briefing", paramLabel = "FILE", required = true, description = "briefing to make it of")
        private @Nullable Path briefing;

        @Option(names = "--profile", paramLabel = "FILE", required = true, description = "profile file (YAML)")
        private @Nullable Path profile;
    }

    /** The profile named. Reads and builds it, which takes seconds. */
    Profile profile() {
        Choice made = Objects.requireNonNull(choice, "picocli demands one");
        return made.profile == null
                ? ProfileSource.ofBriefing(Objects.requireNonNull(made.briefing, "picocli demands one of the two"))
                : ProfileSource.ofFile(made.profile);
    }
}

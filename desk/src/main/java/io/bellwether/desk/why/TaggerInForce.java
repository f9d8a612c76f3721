package io.bellwether.desk.why;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.tag.Tagger;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tagger of the profile in force, made when it is first asked for and again when another profile comes. Thread-safe. */
final class TaggerInForce {

    private final Supplier<Optional<Profile>> profile;
    private @Nullable Tagger tagger;

    TaggerInForce(Supplier<Optional<Profile>> profile) {
        this.profile = profile;
    }

    /** Empty before a profile is published. Making one takes a second or two; others wait, for two would take twice as long. */
    Optional<Tagger> current() {
        return profile.get().map(this::of);
    }

    private synchronized Tagger of(Profile inForce) {
        Tagger held = tagger;
        if (held == null || !held.profile().equals(inForce)) {
            held = Tagger.of(inForce);
            tagger = held;
        }
        return held;
    }
}

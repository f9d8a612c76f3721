package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The profile published last, compiled once for all threads. One thread sets it, all read it. */
final class CurrentProfile {

    private final Function<Profile, Function<Article, Analysis>> compiler;
    private volatile @Nullable ProfileTagger current;

    CurrentProfile(Function<Profile, Function<Article, Analysis>> compiler) {
        this.compiler = compiler;
    }

    /** Makes a profile the current one; when it cannot be compiled, this throws and the one before stays. */
    void set(Profile profile) {
        ProfileTagger before = current;
        if (before == null || !before.profile().equals(profile)) {
            current = new ProfileTagger(profile, compiler.apply(profile));
        }
    }

    /**
     * The tagger of the current profile.
     *
     * @throws NoProfileException before the first one
     */
    ProfileTagger tagger() {
        ProfileTagger tagger = current;
        if (tagger == null) {
            throw new NoProfileException();
        }
        return tagger;
    }

    /** Ids of the themes of the current profile; none before the first one. */
    Set<String> themes() {
        ProfileTagger tagger = current;
        return tagger == null
                ? Set.of()
                : tagger.profile().themes().stream().map(Theme::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Version of the current profile, if there is one. */
    Optional<String> version() {
        return Optional.ofNullable(current).map(tagger -> tagger.profile().version());
    }
}

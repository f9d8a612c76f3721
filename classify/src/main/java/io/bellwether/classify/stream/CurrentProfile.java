package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The profile published last, compiled once for all threads. One thread sets it, all read it. */
final class CurrentProfile {

    private final Function<Profile, Function<Article, Analysis>> compiler;
    private volatile @Nullable ProfileTagger current;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private volatile long next;

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

    /** Notes that topic {@code profiles} has been read up to this offset, whatever stood there. */
    void readTo(long offset) {
        lock.lock();
        try {
            next = Math.max(next, offset + 1);
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until topic {@code profiles} has been read up to an offset: profiles and articles come by different ways, and either may be
     * first.
     *
     * @throws NoProfileException when it has not been within that time
     */
    void await(long offset, Duration most) {
        if (next > offset) {
            return;
        }
        lock.lock();
        try {
            long left = most.toNanos();
            while (next <= offset && left > 0) {
                left = advanced.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        if (next <= offset) {
            throw new NoProfileException("the profile at offset %d of topic profiles has not come within %d s"
                    .formatted(offset, most.toSeconds()));
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
            throw new NoProfileException("no profile has been published");
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

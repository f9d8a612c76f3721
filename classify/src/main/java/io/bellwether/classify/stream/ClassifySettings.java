package io.bellwether.classify.stream;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How classify runs.
 *
 * @param stateDirectory where state lies between runs; made when missing, of one process alone, and not on a disk that is wiped
 * @param applicationId names the consumer group and the internal topics: whoever changes it starts from the beginning of the log
 * @param threads stream threads, 1 to 64; more than the partitions of {@code articles} stay idle
 * @param standbys copies of all state that other processes keep ready, 0 to 4: with one, a process that ends for good is replaced at once
 *     instead of after reading its state from Kafka; needs as many further processes
 * @param profile the profile to publish at the start when another one is current; empty to take what the topic holds
 */
public record ClassifySettings(
        Path stateDirectory, String applicationId, int threads, int standbys, Optional<Profile> profile) {

    /** The application id of every ordinary installation. */
    public static final String APPLICATION_ID = "bellwether-classify";

    private static final int MAX_THREADS = 64;
    private static final int MAX_STANDBYS = 4;
    /** A part of topic names, which Kafka limits to 249 of these characters. */
    private static final Pattern APPLICATION = Pattern.compile("[a-zA-Z0-9._-]{1,100}");

    /** Checks every value. */
    public ClassifySettings {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new StageException(
                    "classify: threads is %d but must be from 1 to %d".formatted(threads, MAX_THREADS));
        }
        if (standbys < 0 || standbys > MAX_STANDBYS) {
            throw new StageException(
                    "classify: standbys is %d but must be from 0 to %d".formatted(standbys, MAX_STANDBYS));
        }
        if (!APPLICATION.matcher(applicationId).matches()) {
            throw new StageException(
                    "classify: application id is \"%s\" but must be 1 to 100 letters, digits, dots, underscores or hyphens"
                            .formatted(applicationId));
        }
    }

    /** One thread, the ordinary application id, and the profile that the topic holds. */
    public static ClassifySettings in(Path stateDirectory) {
        return new ClassifySettings(stateDirectory, APPLICATION_ID, 1, 0, Optional.empty());
    }

    /** The same with a profile to publish at the start. */
    public ClassifySettings withProfile(Profile published) {
        return new ClassifySettings(stateDirectory, applicationId, threads, standbys, Optional.of(published));
    }
}

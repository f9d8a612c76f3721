package io.bellwether.desk.store;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads profiles as they were on the topic. */
public final class ProfileReading {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileReading.class);

    private ProfileReading() {}

    static Profiles read(Handle handle, Collection<String> versions) {
        Map<String, Profile> byVersion = new HashMap<>();
        versions.stream()
                .distinct()
                .forEach(version -> read(handle, version).ifPresent(profile -> byVersion.put(version, profile)));
        return new Profiles(byVersion);
    }

    private static Optional<Profile> read(Handle handle, String version) {
        return ReadOnlyStore.query(handle, "profile")
                .bind("version", version)
                .mapTo(String.class)
                .findOne()
                .flatMap(document -> parse(version, document));
    }

    /** The profile of that document; empty, with a line in the log, where this release cannot read it. */
    public static Optional<Profile> parse(String version, String document) {
        try {
            return Optional.of(TopicJson.PROFILE.read(document.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableRecordException unreadable) {
            LOG.warn(
                    "profile version {} cannot be read ({}): it is passed over, and receipts show its terms without the briefing's sentences",
                    version,
                    unreadable.getMessage());
            return Optional.empty();
        }
    }
}

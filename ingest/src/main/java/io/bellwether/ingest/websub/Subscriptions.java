package io.bellwether.ingest.websub;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** All subscriptions, by path; on disk over restarts, a file for each. What the disk refuses holds for this run. Thread-safe. */
final class Subscriptions {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private static final String ENDING = ".subscription";

    private final Path directory;
    private final Map<String, Subscription> byPath = new ConcurrentHashMap<>();

    private Subscriptions(Path directory) {
        this.directory = directory;
    }

    /**
     * Those of earlier runs.
     *
     * @param directory of this process alone
     * @throws StageException when it cannot be read
     */
    static Subscriptions in(Path directory) {
        Subscriptions subscriptions = new Subscriptions(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                subscriptions
                        .read(file)
                        .ifPresent(one -> subscriptions.byPath.put(one.place().path(), one));
            }
            return subscriptions;
        } catch (IOException unreadable) {
            throw new StageException(
                    "subscriptions in %s cannot be read (%s): give ingest a directory of its own"
                            .formatted(directory, unreadable),
                    unreadable);
        }
    }

    private Optional<Subscription> read(Path file) throws IOException {
        try {
            Subscription read = TopicJson.mapper().readValue(Files.readAllBytes(file), Subscription.class);
            boolean whole = read.place() != null
                    && read.place().path() != null
                    && read.place().feed() != null
                    && read.place().hub() != null
                    && read.place().topic() != null
                    && read.standing() != null
                    && read.next() != null;
            if (whole) {
                return Optional.of(read);
            }
        } catch (JacksonException unreadable) {
            LOG.debug("{} is no subscription", file, unreadable);
        }
        LOG.warn("{} is no subscription of this version and is left out: its hub is asked anew", file);
        return Optional.empty();
    }

    Collection<Subscription> all() {
        return List.copyOf(byPath.values());
    }

    List<Subscription> of(String feed) {
        return byPath.values().stream()
                .filter(subscription -> subscription.place().feed().equals(feed))
                .toList();
    }

    Optional<Subscription> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    void add(Subscription subscription) {
        byPath.put(subscription.place().path(), subscription);
        write(subscription);
    }

    /** What becomes of it, kept before this returns; empty when it is not there, or the change is to none. */
    Optional<Subscription> change(String path, Function<Subscription, @Nullable Subscription> change) {
        return Optional.ofNullable(byPath.computeIfPresent(path, (same, before) -> {
            Subscription after = change.apply(before);
            if (after == null) {
                remove(path);
            } else if (!after.equals(before)) {
                write(after);
            }
            return after;
        }));
    }

    private void write(Subscription subscription) {
        String name = subscription.place().path() + ENDING;
        try {
            Path part = directory.resolve(name + ".part");
            Files.write(part, TopicJson.mapper().writeValueAsBytes(subscription));
            Files.move(
                    part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            LOG.warn(
                    "the subscription of feed {} is not kept in {} ({}): a restart would ask its hub anew; make room"
                            + " there",
                    subscription.place().feed(),
                    directory,
                    refused.toString());
        }
    }

    private void remove(String path) {
        try {
            Files.deleteIfExists(directory.resolve(path + ENDING));
        } catch (IOException refused) {
            LOG.warn("a subscription that is over cannot be removed from {} ({})", directory, refused.toString());
        }
    }
}

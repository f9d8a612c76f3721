package io.bellwether.ingest.inbox;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.parse.FeedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each feed's latest answer, and what hubs deliver of it, on disk from the moment it is read until its items are acknowledged. A
 * server shows a busy feed's items for minutes only: what it has shown to a process that was killed then, it may never show again.
 * Survives a kill of the process; not waiting for the disk, it does not promise to survive a crash of the machine. Thread-safe for
 * different feeds.
 */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /** Readings of an answer that may end the process: the first, and one after each of three restarts. */
    static final int MOST_READINGS = 4;

    private static final String ANSWER = ".answer";
    private static final String READINGS = ".readings";
    private static final String ASIDE = ".set-aside";
    private static final String DELIVERED = ".delivered";

    /** Deliveries of one feed that may wait to be read; a hub is to come again with more. */
    private static final int MOST_DELIVERIES = 100;

    private final @Nullable Path directory;
    private final AtomicLong deliveries = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong recovered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong setAside = new AtomicLong();

    private Inbox(@Nullable Path directory) {
        this.directory = directory;
    }

    /** Keeps nothing: an answer in flight is lost with the process. */
    public static Inbox none() {
        return new Inbox(null);
    }

    /**
     * Keeps answers in this directory, which is made if need be and belongs to one process at a time.
     *
     * @throws StageException when it cannot be made
     */
    public static Inbox at(Path directory) {
        try {
            return new Inbox(Files.createDirectories(directory));
        } catch (IOException refused) {
            throw new StageException(
                    "inbox %s cannot be made (%s): give ingest a directory it may write to"
                            .formatted(directory, refused),
                    refused);
        }
    }

    /** What it has done so far. */
    public InboxCounts counts() {
        return new InboxCounts(kept.get(), recovered.get(), failed.get(), setAside.get());
    }

    /** Keeps the answer in place of an earlier one; when the disk refuses, says so and goes on without. */
    public void keep(String feed, ReceivedAnswer answer) {
        if (directory != null) {
            keep(directory, feed, answer);
        }
    }

    /**
     * Keeps what a hub delivered, beside what is kept already. Also thread-safe for one feed.
     *
     * @return whether it lies on disk; else there is no room for it, or no disk
     */
    public boolean keepDelivery(String feed, ReceivedAnswer answer) {
        if (directory == null || deliveries(feed).size() >= MOST_DELIVERIES) {
            return false;
        }
        try {
            Files.createDirectories(directory.resolve(feed + DELIVERED));
        } catch (IOException refused) {
            LOG.warn("what a hub delivers of feed {} cannot be kept in {} ({})", feed, directory, refused.toString());
            return false;
        }
        String name = "%013d-%06d".formatted(answer.received().toEpochMilli(), deliveries.incrementAndGet());
        return keep(directory, feed + DELIVERED + "/" + name, answer);
    }

    /** Names of what hubs delivered of the feed, oldest first, to be given to the methods below in place of the feed's id. */
    public List<String> deliveries(String feed) {
        Path place = directory == null ? null : directory.resolve(feed + DELIVERED);
        if (place == null || !Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ANSWER))
                    .sorted()
                    .map(name -> feed + DELIVERED + "/" + name.substring(0, name.length() - ANSWER.length()))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn(
                    "what hubs delivered of feed {} in {} cannot be listed ({})",
                    feed,
                    directory,
                    unreadable.toString());
            return List.of();
        }
    }

    private boolean keep(Path place, String feed, ReceivedAnswer answer) {
        Path part = place.resolve(feed + ".part");
        try {
            AnswerFile.write(part, answer);
            Files.move(part, file(place, feed), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            kept.incrementAndGet();
            return true;
        } catch (IOException refused) {
            failed.incrementAndGet();
            LOG.warn(
                    "an answer of feed {} is not kept in {} ({}): a kill now would lose it; make room there",
                    feed,
                    directory,
                    refused.toString());
            return false;
        }
    }

    /** The answer that is kept for the feed. */
    public Optional<ReceivedAnswer> kept(String feed) {
        if (directory == null || !Files.exists(file(directory, feed))) {
            return Optional.empty();
        }
        try {
            ReceivedAnswer answer = AnswerFile.read(file(directory, feed));
            if (!isDelivery(feed)) {
                recovered.incrementAndGet();
            }
            return Optional.of(answer);
        } catch (IOException unreadable) {
            failed.incrementAndGet();
            LOG.warn(
                    "the kept answer of feed {} in {} is lost ({}): its items come with the next poll, if the feed"
                            + " still shows them",
                    feed,
                    directory,
                    unreadable.toString());
            clear(feed);
            return Optional.empty();
        }
    }

    /** Readings of the answer that have begun and not ended, as when the process ended over them. */
    public int readings(String name) {
        try {
            Path file = directory == null ? null : directory.resolve(name + READINGS);
            return file == null || !Files.exists(file) ? 0 : (int) Files.size(file);
        } catch (IOException unreadable) {
            LOG.debug("readings of {} are not known", name, unreadable);
            return 0;
        }
    }

    /**
     * Notes on disk that the answer is about to be read. One whose reading has ended the process too often is set aside instead, and so is
     * another of the same bytes; a different one of that feed gets one reading.
     *
     * @throws SetAsideException when it is not to be read
     */
    public void beginReading(String name, FeedDocument document) throws SetAsideException {
        if (directory == null) {
            return;
        }
        if (readings(name) >= MOST_READINGS || isAside(name, document)) {
            throw aside(directory, name);
        }
        try {
            Files.write(
                    directory.resolve(name + READINGS),
                    new byte[1],
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException refused) {
            LOG.warn("the reading of {} is not noted in {} ({}); make room there", name, directory, refused.toString());
        }
    }

    /** Notes that the answer was read, whatever came of it. */
    public void endReading(String name) {
        try {
            if (directory != null) {
                Files.deleteIfExists(directory.resolve(name + READINGS));
            }
        } catch (IOException refused) {
            LOG.warn("{} in {} still counts as not read ({})", name, directory, refused.toString());
        }
    }

    /** Where an answer of the feed lies that is not read any more; empty when there is none. */
    public Optional<Path> setAside(String feed) {
        Path file = directory == null ? null : directory.resolve(feed + ASIDE);
        return file != null && Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean isAside(String name, FeedDocument document) {
        Optional<Path> file = setAside(feed(name));
        try {
            return file.isPresent()
                    && Arrays.equals(AnswerFile.read(file.get()).document().bytes(), document.bytes());
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be compared", file, unreadable);
            return false;
        }
    }

    private SetAsideException aside(Path place, String name) {
        Path file = place.resolve(feed(name) + ASIDE);
        try {
            if (Files.exists(file(place, name))) {
                Files.move(file(place, name), file, StandardCopyOption.REPLACE_EXISTING);
            }
            // Another answer of the feed gets one reading, not four.
            Files.write(place.resolve(name + READINGS), new byte[MOST_READINGS - 1]);
        } catch (IOException refused) {
            LOG.warn("{} cannot be set aside in {} ({})", name, place, refused.toString());
        }
        setAside.incrementAndGet();
        return new SetAsideException(
                "an answer whose reading ended the process %d times is set aside in %s: report it, then remove the file"
                        .formatted(MOST_READINGS, file));
    }

    private static boolean isDelivery(String name) {
        return name.contains(DELIVERED + "/");
    }

    /** Of the name of a delivery, too. */
    private static String feed(String name) {
        int end = name.indexOf(DELIVERED + "/");
        return end < 0 ? name : name.substring(0, end);
    }

    /** Forgets the feed's answer: its items are acknowledged, or it held none that can be read. */
    public void clear(String feed) {
        if (directory == null) {
            return;
        }
        try {
            Files.deleteIfExists(file(directory, feed));
        } catch (IOException refused) {
            LOG.warn(
                    "the kept answer of feed {} in {} cannot be removed ({}): its items will be sent again",
                    feed,
                    directory,
                    refused.toString());
        }
    }

    private static Path file(Path directory, String feed) {
        return directory.resolve(feed + ANSWER);
    }
}

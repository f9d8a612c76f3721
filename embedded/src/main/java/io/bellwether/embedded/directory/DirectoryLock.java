package io.bellwether.embedded.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** A lock of the operating system on a directory, which ends with the process however the process ends. */
final class DirectoryLock implements AutoCloseable {

    /** Whoever looks whether it is held holds a part of it meanwhile, for an instant. */
    private static final Duration LOOKING = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** What this process holds. To close any channel on such a file would end the lock (POSIX, fcntl), so none is opened on it. */
    private static final Set<Path> OURS = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a directory that exists.
     *
     * @throws EmbeddedException when a process holds it
     */
    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.toRealPath().resolve("lock");
        synchronized (OURS) {
            if (OURS.contains(file)) {
                throw inUse(directory, pid());
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (!takes(channel)) {
                    throw inUse(directory, holder(channel));
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.UTF_8)), 0);
            } catch (IOException | RuntimeException refused) {
                channel.close();
                throw refused;
            }
            OURS.add(file);
            return new DirectoryLock(file, channel);
        }
    }

    private static boolean takes(FileChannel channel) throws IOException {
        long until = System.nanoTime() + LOOKING.toNanos();
        try {
            while (channel.tryLock() == null) {
                if (System.nanoTime() - until > 0) {
                    return false;
                }
                Thread.sleep(PAUSE);
            }
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("the start was ended while it waited for the data directory");
        }
    }

    /** Whether a process holds the directory; those who look at once do not take each other for one. */
    static boolean isHeld(Path directory) throws IOException {
        if (!Files.exists(directory.resolve("lock"))) {
            return false;
        }
        Path file = directory.toRealPath().resolve("lock");
        synchronized (OURS) {
            if (OURS.contains(file)) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return channel.tryLock(0, Long.MAX_VALUE, true) == null;
            }
        }
    }

    private static EmbeddedException inUse(Path directory, String holder) {
        return new EmbeddedException(
                "data directory %s is in use by process %s: stop that one first, or choose another directory with --data"
                        .formatted(directory, holder));
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        String text = new String(pid.array(), 0, pid.position(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "unknown" : text;
    }

    @Override
    public void close() {
        synchronized (OURS) {
            if (!channel.isOpen()) {
                return; // closed before: somebody else of this process may hold it by now
            }
            try {
                channel.close();
            } catch (IOException alreadyGone) {
                // The lock ends with the process at the latest.
            }
            OURS.remove(file);
        }
    }
}

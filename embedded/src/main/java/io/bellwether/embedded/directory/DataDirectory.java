package io.bellwether.embedded.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory under which one process keeps all its data. It is held by a lock of the operating system, which ends with the process
 * however the process ends.
 */
public final class DataDirectory implements AutoCloseable {

    /** Below this, servers start and then die in the middle of a write: better not to start. */
    private static final long LEAST_FREE_BYTES = 256L * 1024 * 1024;

    private final Path path;
    private final boolean created;
    private final FileChannel lock;

    private DataDirectory(Path path, boolean created, FileChannel lock) {
        this.path = path;
        this.created = created;
        this.lock = lock;
    }

    /**
     * Makes the directory where it is missing, readable by its owner alone, and takes it.
     *
     * @throws EmbeddedException when another process holds it, it cannot be written, or the disk is nearly full
     */
    public static DataDirectory open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean created = !Files.exists(absolute);
        try {
            createPrivate(absolute);
            long free = Files.getFileStore(absolute).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new EmbeddedException(
                        "data directory %s has %d MB free and needs %d MB: free some room or choose another with --data"
                                .formatted(absolute, free >> 20, LEAST_FREE_BYTES >> 20));
            }
            return new DataDirectory(absolute, created, take(absolute));
        } catch (IOException unusable) {
            throw new EmbeddedException(
                    "data directory %s cannot be used (%s): make it writable or choose another with --data"
                            .formatted(absolute, unusable),
                    unusable);
        }
    }

    /** Whether a process holds the directory now; false when there is none. */
    public static boolean isHeld(Path path) {
        Path file = path.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException unreadable) {
            throw new EmbeddedException(
                    "data directory %s cannot be used (%s): check its owner and permissions"
                            .formatted(path, unreadable),
                    unreadable);
        }
    }

    private static void createPrivate(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }

    private static FileChannel take(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = holder(channel);
            channel.close();
            throw new EmbeddedException(
                    "data directory %s is in use by process %s: stop that one first, or choose another directory with --data"
                            .formatted(path, holder));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        String text = new String(pid.array(), 0, pid.position(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "unknown" : text;
    }

    /** The directory itself, absolute. */
    public Path path() {
        return path;
    }

    /** Whether this call made it. */
    public boolean created() {
        return created;
    }

    /** Lets the directory go for the next process. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the process at the latest.
        }
    }
}

package io.bellwether.embedded.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory under which one process keeps all its data, held by a {@link DirectoryLock}. */
public final class DataDirectory implements AutoCloseable {

    /** Below this, servers start and then die in the middle of a write: better not to start. */
    private static final long LEAST_FREE_BYTES = 256L * 1024 * 1024;

    private final Path path;
    private final boolean created;
    private final DirectoryLock lock;

    private DataDirectory(Path path, boolean created, DirectoryLock lock) {
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
            return new DataDirectory(absolute, created, DirectoryLock.take(absolute));
        } catch (IOException unusable) {
            throw new EmbeddedException(
                    "data directory %s cannot be used (%s): make it writable or choose another with --data"
                            .formatted(absolute, unusable),
                    unusable);
        }
    }

    /** Whether a process holds the directory now; false when there is none. Who starts in that moment waits for the look to end. */
    public static boolean isHeld(Path path) {
        try {
            return DirectoryLock.isHeld(path);
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
        lock.close();
    }
}

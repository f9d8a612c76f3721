package io.bellwether.classify.stream;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state directory, held by this process alone until closed. */
final class StateDirectory implements AutoCloseable {

    private final FileChannel lock;
    private final String instance;

    private StateDirectory(FileChannel lock, String instance) {
        this.lock = lock;
        this.instance = instance;
    }

    /**
     * Takes the directory; makes it when it is missing.
     *
     * @throws StageException when another process holds it, or it cannot be written
     */
    static StateDirectory open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("classify.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StageException("another classify uses the state directory %s: stop it, or give each its own"
                        .formatted(directory));
            }
            return new StateDirectory(channel, instance(directory.resolve("instance-id")));
        } catch (IOException unwritable) {
            throw new StageException(
                    "the state directory %s cannot be written (%s): free the disk, mend its permissions, or choose another"
                            .formatted(directory, unwritable),
                    unwritable);
        }
    }

    /** The id under which this directory's process is known to its group, in every life of that process. */
    String instance() {
        return instance;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private static String instance(Path file) throws IOException {
        String known = Files.exists(file) ? Files.readString(file).strip() : "";
        if (known.matches("[0-9a-f-]{36}")) {
            return known;
        }
        String fresh = UUID.randomUUID().toString();
        Files.writeString(file, fresh);
        return fresh;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException gone) {
            throw new StageException(
                    "the lock of the state directory cannot be given back: " + gone.getMessage(), gone);
        }
    }
}

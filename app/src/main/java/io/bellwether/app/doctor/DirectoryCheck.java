package io.bellwether.app.doctor;

import io.bellwether.embedded.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The data directory of a process with embedded servers: whether it can be used, has room, and whether a process runs on it. */
final class DirectoryCheck {

    private static final String WHAT = "data directory";
    private static final String START = "start it with bellwether run, or name the directory it runs on with --data";
    /** Below this no embedded server starts. */
    private static final long LEAST_MEGABYTES = 256;
    /** Room for some days of ordinary feeds. */
    private static final long LITTLE_MEGABYTES = 2_048;

    private DirectoryCheck() {}

    static Check of(Path data) {
        return new Check(WHAT, "check the disk that holds " + data, () -> look(data.toAbsolutePath()));
    }

    private static List<Finding> look(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of(new Finding.Failure(WHAT, "there is none at " + data + ": nothing runs there", START));
        }
        if (!Files.isWritable(data)) {
            return List.of(new Finding.Failure(
                    WHAT, data + " cannot be written", "make it writable for the user that runs bellwether"));
        }
        Finding room = room(data, Files.getFileStore(data).getUsableSpace() >> 20, size(data) >> 20);
        return List.of(room, process(data, DataDirectory.isHeld(data)));
    }

    static Finding room(Path data, long free, long used) {
        String said = "%s holds %d MB, and %d MB are free".formatted(data, used, free);
        String remedy = "free some room on that disk, or move the directory and name it with --data";
        if (free < LEAST_MEGABYTES) {
            return new Finding.Failure(WHAT, said, remedy);
        }
        return free < LITTLE_MEGABYTES || free < used / 4
                ? new Finding.Warning(WHAT, said, remedy)
                : new Finding.Fine(WHAT, said);
    }

    private static Finding process(Path data, boolean held) {
        return held
                ? new Finding.Fine("process", "one runs on it")
                : new Finding.Failure("process", "no bellwether runs on " + data, START);
    }

    /** Files come and go while servers write. */
    private static long size(Path data) throws IOException {
        AtomicLong bytes = new AtomicLong();
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                bytes.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return bytes.get();
    }
}

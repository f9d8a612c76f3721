package io.bellwether.embedded.postgres;

import io.bellwether.embedded.directory.DirectoryTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The server's binaries, which the library unpacks once into a folder of their version and marks when it is done. It fails for ever on a
 * folder that a killed process left half-made, because it does not replace links.
 */
final class UnpackedBinaries {

    /** By the library's names. */
    private static final String FOLDERS = "PG-*";

    private static final String DONE = ".exists";
    private static final String LOCK = "epg-lock";

    private UnpackedBinaries() {}

    /** Empties folders that were begun and not finished, unless a process is at it just now. */
    static void emptyHalfMade(Path cache) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache, FOLDERS)) {
            for (Path folder : folders) {
                if (!Files.exists(folder.resolve(DONE))) {
                    emptyUnlessLocked(folder);
                }
            }
        }
    }

    private static void emptyUnlessLocked(Path folder) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !Files.exists(folder.resolve(DONE))) {
                empty(folder);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            return;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                if (!path.equals(folder.resolve(LOCK))) {
                    DirectoryTree.delete(path);
                }
            }
        }
    }
}

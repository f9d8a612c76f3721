package io.bellwether.app.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where a command's result goes. */
public final class OutputFile {

    private OutputFile() {}

    /** Writes to the file, which is whole or not there at all, or to standard output. */
    public static void write(Optional<Path> file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    public static void write(Optional<Path> file, byte[] bytes) throws IOException {
        if (file.isEmpty()) {
            System.out.write(bytes);
            System.out.flush();
            return;
        }
        Path target = file.get().toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(half, bytes);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}

package io.bellwether.app.process;

import io.bellwether.article.stage.StageException;
import io.bellwether.embedded.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where an embedded server listens, written into its data directory as long as it runs: its port is another at every start. */
final class AddressFile implements AutoCloseable {

    private final Path file;

    private AddressFile(Path file) {
        this.file = file;
    }

    /** Writes the address under a name into the directory until closed. */
    static AddressFile write(Path data, String name, String address) {
        Path file = data.resolve(name);
        try {
            Files.writeString(file, address);
            return new AddressFile(file);
        } catch (IOException failed) {
            throw new StageException(
                    "%s cannot be written (%s): mend what is wrong with the data directory".formatted(file, failed),
                    failed);
        }
    }

    /**
     * The address of that name; empty when the process that runs on the directory has written none.
     *
     * @param variable by which another server could be named
     * @throws StageException when no process runs on it
     */
    static Optional<String> read(Path data, String name, String variable) {
        Path file = data.resolve(name);
        try {
            if (DataDirectory.isHeld(data)) {
                return Optional.of(Files.readString(file).strip());
            }
        } catch (NoSuchFileException elsewhere) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new StageException("%s cannot be read (%s): check its owner".formatted(file, failed), failed);
        }
        throw new StageException("no bellwether runs on %s: start it, name its directory with --data, or set %s"
                .formatted(data, variable));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // Whoever reads it looks first whether a process holds the directory.
        }
    }
}

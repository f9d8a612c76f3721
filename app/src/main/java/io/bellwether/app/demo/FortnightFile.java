package io.bellwether.app.demo;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;

/** Remembers beside a demo's data which fortnight it plays: a second run in another week would else date every article anew. */
public final class FortnightFile {

    private static final String NAME = "demo-fortnight";
    /** Where a demo has played that remembered nothing, news are dated as written. */
    private static final String STORE = "postgresql";

    private FortnightFile() {}

    /**
     * The fortnight remembered in a data directory, else the latest that is over, which it then remembers.
     *
     * @param data exists, and is held by the caller
     * @throws StageException when the file cannot be read, written or understood
     */
    public static Fortnight in(Path data, Instant now) {
        Path file = data.resolve(NAME);
        try {
            return new Fortnight(Instant.parse(Files.readString(file).strip()));
        } catch (NoSuchFileException first) {
            return remember(file, Files.exists(data.resolve(STORE)) ? Fortnight.WRITTEN : Fortnight.before(now));
        } catch (CharacterCodingException | DateTimeException | IllegalArgumentException garbled) {
            throw new StageException(
                    file
                            + " does not hold the Monday on which the demo's news begin: remove it, or begin with an empty --data",
                    garbled);
        } catch (IOException unreadable) {
            throw new StageException(
                    file + " cannot be read (" + unreadable.getMessage() + "): mend its rights", unreadable);
        }
    }

    private static Fortnight remember(Path file, Fortnight fortnight) {
        try {
            Path whole = Files.writeString(file.resolveSibling(NAME + ".new"), fortnight.begin() + "\n");
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            return fortnight;
        } catch (IOException refused) {
            throw new StageException(
                    file + " cannot be written (" + refused.getMessage() + "): name a directory of yours with --data",
                    refused);
        }
    }
}

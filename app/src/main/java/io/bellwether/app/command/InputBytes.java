package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command is given to read: a file, or standard input where it is called {@code -}. */
final class InputBytes {

    private InputBytes() {}

    /**
     * All of it.
     *
     * @param most bytes; more is an error, for half an input would be read as another
     * @throws StageException when there is more
     */
    static byte[] read(String file, int most) throws IOException {
        try (InputStream input = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            byte[] bytes = input.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new StageException(
                        "%s is larger than %d MB, the most that is read: name a smaller one, or a part of it"
                                .formatted(place(file), most >> 20));
            }
            return bytes;
        }
    }

    /** For messages. */
    static String place(String file) {
        return file.equals("-") ? "standard input" : file;
    }
}

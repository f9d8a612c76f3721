package io.bellwether.classify.learn;

import io.bellwether.article.stage.StageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lines of a UTF-8 file, gzip-packed when its name ends in .gz. */
public final class Lines {

    private Lines() {}

    /**
     * The lines with their numbers, from 1; blank ones are passed over. Read as they are asked for: close the stream.
     *
     * @throws StageException when the file cannot be opened
     */
    public static Stream<Line> of(Path file) {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
            long[] number = {0};
            return reader.lines()
                    .map(text -> new Line(++number[0], text))
                    .filter(line -> !line.text().isBlank())
                    .onClose(() -> close(reader));
        } catch (IOException unreadable) {
            throw new StageException("%s cannot be read: check the path".formatted(file), unreadable);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * One line.
     *
     * @param number from 1
     */
    public record Line(long number, String text) {}
}

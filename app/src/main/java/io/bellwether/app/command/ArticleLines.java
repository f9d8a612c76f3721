package io.bellwether.app.command;

import io.bellwether.article.item.Article;
import io.bellwether.classify.tag.TagJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Articles written one JSON line each. Empty lines are passed over; a bad one is an error that names its number. */
final class ArticleLines {

    private ArticleLines() {}

    /** Articles of a file, gzip-packed when its name ends in .gz. Close the stream. */
    static Stream<Article> of(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return of(plain).onClose(() -> close(plain));
    }

    /** Articles of a stream of UTF-8, read as they are asked for. */
    static Stream<Article> of(InputStream bytes) {
        AtomicLong number = new AtomicLong();
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                .lines()
                .map(line -> new Numbered(number.incrementAndGet(), line))
                .filter(line -> !line.text().isBlank())
                .map(line -> TagJson.readArticle(line.text(), line.number()));
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Numbered(long number, String text) {}
}

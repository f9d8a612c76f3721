package io.bellwether.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists beside this class: an entry a line, {@code #} begins a comment. */
final class WordList {

    private WordList() {}

    /** The entries of a list, in their order. */
    static List<String> read(String name) {
        try (InputStream list = WordList.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("the list " + name + " is not packaged");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
